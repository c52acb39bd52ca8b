package org.postil.editor.article;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.postil.analysis.Analysis;
import org.postil.text.Span;

/**
 * The latest analysis of a document and what was typed since. While the next analysis is on its
 * way, features translate offsets between the two instead of waiting.
 */
public final class AnalysedText {

  private final Analysis analysis;
  private final List<Edit> edits;

  AnalysedText(Analysis analysis, List<Edit> edits) {
    this.analysis = analysis;
    this.edits = edits;
  }

  AnalysedText after(Edit edit) {
    List<Edit> all = new ArrayList<>(edits);
    all.add(edit);
    return new AnalysedText(analysis, List.copyOf(all));
  }

  int editCount() {
    return edits.size();
  }

  public Analysis analysis() {
    return analysis;
  }

  /** Whether the document still is as it was analysed. */
  public boolean isCurrent() {
    return edits.isEmpty();
  }

  /** Where {@code offset} of the document stood in the analysed text. */
  public int toAnalysed(int offset) {
    int position = offset;
    for (Edit edit : edits.reversed()) {
      position = edit.before(position);
    }
    return position;
  }

  /** Where {@code span} of the analysed text stands in the document; empty when it was deleted. */
  public IRegion toDocument(Span span) {
    int start = span.offset();
    int end = span.end();
    for (Edit edit : edits) {
      start = edit.startAfter(start);
      end = Math.max(start, edit.endAfter(end));
    }
    return new Region(start, end - start);
  }
}
