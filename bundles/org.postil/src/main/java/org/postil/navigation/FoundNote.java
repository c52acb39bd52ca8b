package org.postil.navigation;

import java.util.List;
import java.util.Locale;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/**
 * A note, for a list from which a person chooses one.
 *
 * @param labelSpan where its label stands
 * @param label the label as written, without brackets
 * @param words what follows the label, on one line
 */
public record FoundNote(Span labelSpan, String label, String words) {

  private static final int LENGTH = 2000;

  /** Every note of {@code article}, in text order. */
  public static List<FoundNote> in(Analysis article) {
    return article.recognition().notes().stream().map(note -> of(article, note)).toList();
  }

  private static FoundNote of(Analysis article, Note note) {
    String words = Excerpt.of(article.text(), note.body(), LENGTH);
    return new FoundNote(note.labelSpan(), note.label(), words);
  }

  /**
   * Whether a person who typed {@code query} may mean this note: its label begins so, or the
   * query's words, in any case, follow one another in the note.
   */
  public boolean matches(String query) {
    String sought = query.strip().toLowerCase(Locale.ROOT);
    return label.toLowerCase(Locale.ROOT).startsWith(sought)
        || words.toLowerCase(Locale.ROOT).contains(sought);
  }

  /**
   * How far the label is from {@code query}: 0 when it is that, 1 when it begins so, else 2.
   * Whoever types 25 means note 25 before all others with these digits in their words.
   */
  public int distance(String query) {
    String sought = query.strip().toLowerCase(Locale.ROOT);
    String called = label.toLowerCase(Locale.ROOT);
    return called.equals(sought) ? 0 : called.startsWith(sought) ? 1 : 2;
  }
}
