package org.postil.edits.internal;

import java.util.Optional;
import java.util.OptionalInt;
import org.postil.numbering.Label;
import org.postil.recognition.Note;

/**
 * A note of a draft, compared by identity: one that stands in the article, or a new one.
 *
 * @see Draft
 */
public final class DraftNote {

  private final Optional<Note> origin;
  private final int list;

  private DraftNote(Optional<Note> origin, int list) {
    this.origin = origin;
    this.list = list;
  }

  /** The note as the article has it. */
  public static DraftNote of(Note note) {
    return new DraftNote(Optional.of(note), note.list());
  }

  /** A note that is new to the list of that index. */
  public static DraftNote in(int list) {
    return new DraftNote(Optional.empty(), list);
  }

  /** The note of the article, empty for a new one. */
  public Optional<Note> origin() {
    return origin;
  }

  /** Index of its list in the article, -1 for an inline note. */
  public int list() {
    return list;
  }

  /** Whether it is written where it is referred to, and so stands in no list. */
  public boolean isInline() {
    return list < 0;
  }

  /** Its label in the article: digits for a number however it is written, else as written. */
  public Optional<String> label() {
    return origin.map(note -> plain(note.label()));
  }

  /** The number of its label in the article. */
  public OptionalInt number() {
    return origin.map(note -> Label.number(note.label())).orElse(OptionalInt.empty());
  }

  /** The number of {@code label}, 0 when it is none. */
  static int number(String label) {
    return Label.number(label).orElse(0);
  }

  /** {@code 12} for {@code ¹²} and {@code [^12]}, {@code name} for {@code [^name]}. */
  static String plain(String label) {
    OptionalInt number = Label.number(label);
    if (number.isPresent()) {
      return Integer.toString(number.getAsInt());
    }
    boolean caret = label.startsWith("[^") && label.endsWith("]");
    return caret ? label.substring(2, label.length() - 1) : label;
  }
}
