package org.postil.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postil.checks.CheckPattern;

/**
 * What one place, such as a file or the command line, says about the checks.
 *
 * @param byPattern what it says, by check, by kind, or for all
 */
public record CheckLevels(Map<CheckPattern, Level> byPattern) {

  /** Says nothing. */
  public static final CheckLevels NONE = new CheckLevels(Map.of());

  public CheckLevels {
    byPattern = Map.copyOf(byPattern);
  }

  /** Says that all these are off. */
  public static CheckLevels off(Collection<CheckPattern> patterns) {
    return new CheckLevels(
        patterns.stream().distinct().collect(Collectors.toMap(each -> each, each -> Level.OFF)));
  }

  /** What it says about the check with that id: of what fits, the pattern that names it closest. */
  Optional<Level> of(String id) {
    return byPattern.entrySet().stream()
        .filter(entry -> entry.getKey().matches(id))
        .max(Comparator.comparingInt(entry -> entry.getKey().closeness()))
        .map(Map.Entry::getValue);
  }

  /** The same, with what {@code stronger} says in place of what is said here in the same words. */
  public CheckLevels with(CheckLevels stronger) {
    Map<CheckPattern, Level> all = new HashMap<>(byPattern);
    all.putAll(stronger.byPattern);
    return new CheckLevels(all);
  }
}
