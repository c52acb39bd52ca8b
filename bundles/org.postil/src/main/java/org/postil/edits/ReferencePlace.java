package org.postil.edits;

import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * A reference beside a punctuation mark.
 *
 * @param reference the reference
 * @param written the reference with its brackets
 * @param afterMark whether it stands after the mark, as in {@code end.1}, else before, as in {@code
 *     end1.}
 */
public record ReferencePlace(NoteReference reference, Span written, boolean afterMark) {

  /** The place of {@code reference} beside that mark; empty when it stands alone or in a group. */
  public static Optional<ReferencePlace> at(Analysis article, NoteReference reference, char mark) {
    ReferenceText written = ReferenceText.of(article, reference);
    Span span = written.span();
    String text = article.text();
    boolean after = span.offset() > 0 && text.charAt(span.offset() - 1) == mark;
    boolean before = span.end() < text.length() && text.charAt(span.end()) == mark;
    return after == before || written.inGroup()
        ? Optional.empty()
        : Optional.of(new ReferencePlace(reference, span, after));
  }

  /** The edits that move the mark to the other side of the reference. */
  public List<TextEdit> moved(Analysis article) {
    int from = afterMark ? written.offset() - 1 : written.end();
    int to = afterMark ? written.end() : written.offset();
    Span mark = new Span(from, 1);
    return List.of(TextEdit.delete(mark), TextEdit.insert(to, mark.of(article.text())));
  }
}
