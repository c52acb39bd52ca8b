package org.postil.edits;

import java.util.Optional;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;

/**
 * A part of an article with its notes, to be taken elsewhere: a small article of its own, with the
 * words of the part and behind them the notes to which they refer, numbered from 1. All are in the
 * explicit form, so that the words around them cannot change how they are read.
 *
 * @param text the small article
 * @param words what of it are the words of the part
 * @param style how its article writes references; it counts where there are no others
 * @param shared the numbers of the notes in it to which something outside the part refers as well,
 *     so that they stay when the part is cut
 */
public record Passage(String text, Span words, NoteStyle style, Set<Integer> shared) {

  public Passage {
    shared = Set.copyOf(shared);
  }

  /**
   * The part of {@code article} at {@code part}; empty where notes begin, end or go on in it, or
   * where it cuts a reference in two.
   */
  public static Optional<Passage> of(Analysis article, Span part) {
    return BodyPart.isFreeOfNotes(article, part)
        ? Optional.of(new PassageReader(article, part).read())
        : Optional.empty();
  }

  /**
   * The passage that {@code text}, as another program gave it, is by itself: words, and behind them
   * one list of notes to all of which they refer; empty when it is anything else.
   */
  public static Optional<Passage> read(String text) {
    Analysis article = Analysis.of(text);
    if (article.recognition().noteLists().size() != 1
        || !CombineArticles.unreferenced(article).isEmpty()) {
      return Optional.empty();
    }
    NoteSection end = NoteSection.of(article);
    return end.rest().isBlank() ? of(article, new Span(0, end.textEnd())) : Optional.empty();
  }

  /** The same with {@code gap} before its words. */
  Passage after(String gap) {
    return new Passage(gap + text, new Span(0, gap.length() + words.length()), style, shared);
  }
}
