package org.postil.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an article does nearly always, so that an exception is worth a word. */
final class Habit {

  private static final int FEWEST = 8;

  /** One exception in so many is a slip; more are another habit. */
  private static final int RARITY = 8;

  private Habit() {}

  /** The trait that nearly all cases share; empty when they are few or divided. */
  static <C, T> Optional<T> of(List<C> cases, Function<C, T> traitOf) {
    Map<T, Integer> counts = new HashMap<>();
    cases.forEach(each -> counts.merge(traitOf.apply(each), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> cases.size() >= FEWEST)
        .filter(entry -> (cases.size() - entry.getValue()) * RARITY <= cases.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
