package org.postil.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.CrossReference;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Recognition;
import org.postil.recognition.internal.inline.CodeScanner;
import org.postil.text.Span;

/**
 * The running text of an article: title, headings, abstract, paragraphs and notes, without note
 * references, labels, cross-references, web addresses and code. Header, reference list and closing
 * lines hold names and titles in any language and are no prose.
 */
public final class Prose {

  private Prose() {}

  /** The stretches of prose in {@code article}, in text order; a stretch never spans two blocks. */
  public static List<Span> of(Analysis article) {
    List<Span> prose = new ArrayList<>();
    List<Span> others = others(article.recognition());
    int next = 0;
    for (Block block : article.recognition().blocks()) {
      int from = block.body().offset();
      while (next < others.size() && others.get(next).offset() < block.body().end()) {
        Span other = others.get(next++);
        if (isProse(block)) {
          add(prose, from, other.offset());
        }
        from = Math.max(from, other.end());
      }
      if (isProse(block)) {
        add(prose, from, block.body().end());
      }
    }
    return prose;
  }

  private static boolean isProse(Block block) {
    return switch (block.kind()) {
      case TITLE, HEADING, ABSTRACT, PARAGRAPH, NOTE, NOTE_CONTINUATION -> true;
      default -> false;
    };
  }

  private static List<Span> others(Recognition article) {
    List<Span> others = new ArrayList<>(article.urls());
    article.references().stream().map(NoteReference::span).forEach(others::add);
    article.crossReferences().stream().map(CrossReference::span).forEach(others::add);
    others.addAll(CodeScanner.scan(article.text()));
    others.sort(Comparator.comparingInt(Span::offset));
    return others;
  }

  private static void add(List<Span> prose, int from, int end) {
    if (from < end) {
      prose.add(Span.between(from, end));
    }
  }
}
