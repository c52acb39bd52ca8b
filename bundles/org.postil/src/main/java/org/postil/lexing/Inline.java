package org.postil.lexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.recognition.Recognition;
import org.postil.text.Span;

/** What has tokens of its own within running text. */
sealed interface Inline {

  /** By offset; of two that begin together, the one that holds the other comes first. */
  Comparator<Inline> IN_TEXT_ORDER =
      Comparator.<Inline>comparingInt(inline -> inline.span().offset())
          .thenComparingInt(inline -> -inline.span().end());

  Span span();

  /** All that was recognised in {@code article}, in text order. */
  static List<Inline> of(Recognition article) {
    List<Inline> inlines = new ArrayList<>();
    article.references().forEach(reference -> inlines.add(new NoteReference(reference)));
    article.crossReferences().forEach(reference -> inlines.add(new CrossReference(reference)));
    article.urls().forEach(span -> inlines.add(new Url(span)));
    article.escapes().forEach(span -> inlines.add(new Escape(span)));
    inlines.sort(IN_TEXT_ORDER);
    return inlines;
  }

  record NoteReference(org.postil.recognition.NoteReference reference) implements Inline {
    @Override
    public Span span() {
      return reference.span();
    }
  }

  record CrossReference(org.postil.recognition.CrossReference reference) implements Inline {
    @Override
    public Span span() {
      return reference.span();
    }
  }

  record Url(Span span) implements Inline {}

  record Escape(Span span) implements Inline {}
}
