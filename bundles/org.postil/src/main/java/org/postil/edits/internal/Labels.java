package org.postil.edits.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.postil.numbering.Label;

/**
 * The labels of notes after an operation, digits for numbers; a note it does not name keeps its
 * own.
 */
public final class Labels {

  private final Map<DraftNote, String> given = new IdentityHashMap<>();

  /** Gives {@code note} that label. */
  public void put(DraftNote note, String label) {
    given.put(note, label);
  }

  /** Gives {@code note} that number. */
  public void put(DraftNote note, int number) {
    put(note, Integer.toString(number));
  }

  /**
   * The label of {@code note}.
   *
   * @throws java.util.NoSuchElementException when it is new and has been given none
   */
  public String of(DraftNote note) {
    String label = given.get(note);
    return label == null ? note.label().orElseThrow() : label;
  }

  /** The number that its label stands for. */
  public OptionalInt number(DraftNote note) {
    return Label.number(of(note));
  }

  /** Whether {@code note} was given a label. */
  public boolean isGiven(DraftNote note) {
    return given.containsKey(note);
  }

  /** Whether {@code note} gets another label than it has. */
  boolean changes(DraftNote note) {
    return !note.label().equals(Optional.of(of(note)));
  }

  /** The notes that were given a label. */
  Map<DraftNote, String> given() {
    return Collections.unmodifiableMap(given);
  }
}
