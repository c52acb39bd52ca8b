package org.postil.edits.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The customary order of the symbols that label notes: {@code * † ‡ § ‖ ¶}, then each doubled, and
 * so on (The Chicago Manual of Style, 14.25).
 */
public final class Symbols {

  private static final String ORDER = "*†‡§‖¶";

  /** Longer ones are not read as labels. */
  private static final int MOST = 4 * ORDER.length();

  private Symbols() {}

  /** Whether {@code notes} bear the symbols in order, from the first one on. */
  public static boolean areInOrder(List<DraftNote> notes) {
    return notes.size() < MOST
        && IntStream.range(0, notes.size())
            .allMatch(i -> notes.get(i).label().orElseThrow().equals(at(i)));
  }

  /** Gives {@code notes}, fewer than 25, the symbols in order. */
  public static void give(List<DraftNote> notes, Labels labels) {
    IntStream.range(0, notes.size()).forEach(i -> labels.put(notes.get(i), at(i)));
  }

  /** Where {@code notes} bear the symbols in order, gives them again to those not {@code gone}. */
  public static void closeUp(List<DraftNote> notes, Set<DraftNote> gone, Labels labels) {
    if (areInOrder(notes)) {
      give(notes.stream().filter(note -> !gone.contains(note)).toList(), labels);
    }
  }

  private static String at(int index) {
    char symbol = ORDER.charAt(index % ORDER.length());
    return Character.toString(symbol).repeat(index / ORDER.length() + 1);
  }
}
