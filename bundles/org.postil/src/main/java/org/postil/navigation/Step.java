package org.postil.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** A step through an article, from one reference or note to the next or to the one before. */
public enum Step {
  NEXT_REFERENCE {
    @Override
    public Optional<Span> from(Analysis article, int offset) {
      return after(article.recognition().references(), NoteReference::span, offset);
    }
  },
  PREVIOUS_REFERENCE {
    @Override
    public Optional<Span> from(Analysis article, int offset) {
      return before(article.recognition().references(), NoteReference::span, offset);
    }
  },
  NEXT_NOTE {
    @Override
    public Optional<Span> from(Analysis article, int offset) {
      return after(article.recognition().notes(), Note::labelSpan, offset);
    }
  },
  PREVIOUS_NOTE {
    @Override
    public Optional<Span> from(Analysis article, int offset) {
      return before(article.recognition().notes(), Note::labelSpan, offset);
    }
  };

  /**
   * The label of the reference or note that this step leads to from a caret at {@code offset};
   * empty when there is none in that direction.
   */
  public abstract Optional<Span> from(Analysis article, int offset);

  private static <T> Optional<Span> after(List<T> parts, Function<T, Span> spanOf, int offset) {
    Span rest = Span.between(offset + 1, Integer.MAX_VALUE);
    return SpanSearch.beginningIn(parts, spanOf, rest).stream().findFirst().map(spanOf);
  }

  private static <T> Optional<Span> before(List<T> parts, Function<T, Span> spanOf, int offset) {
    return SpanSearch.beginningIn(parts, spanOf, new Span(0, offset)).reversed().stream()
        .findFirst()
        .map(spanOf);
  }
}
