package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A group of references as an operation writes it.
 *
 * @param tokens brackets, joins and labels in order, each with what stood there before
 * @param references the labels among them
 */
record WrittenGroup(List<Token> tokens, List<Place> references) {

  /**
   * @param before what the article has there, empty for what is new
   * @param after what it shall have
   */
  record Token(String before, String after) {}

  /**
   * A written label.
   *
   * @param token index of its token
   * @param note the note it names
   * @param implied the notes between it and the label before, where it ends a range
   */
  record Place(int token, Optional<DraftNote> note, List<DraftNote> implied) {}

  String text() {
    StringBuilder all = new StringBuilder();
    tokens.forEach(token -> all.append(token.after()));
    return all.toString();
  }

  /** Collects the tokens of a group. */
  static final class Builder {

    private final List<Token> tokens = new ArrayList<>();
    private final List<Place> references = new ArrayList<>();

    void add(String before, String after) {
      tokens.add(new Token(before, after));
    }

    /** Adds a label that names the last of {@code notes} and implies the others. */
    void add(String before, String after, List<DraftNote> notes) {
      int last = notes.size() - 1;
      references.add(
          new Place(
              tokens.size(),
              notes.stream().skip(Math.max(0, last)).findFirst(),
              last < 1 ? List.of() : notes.subList(0, last)));
      add(before, after);
    }

    WrittenGroup build() {
      return new WrittenGroup(List.copyOf(tokens), List.copyOf(references));
    }
  }
}
