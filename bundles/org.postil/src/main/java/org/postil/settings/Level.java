package org.postil.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.checks.Severity;

/** What a user chooses for a check: how grave its findings are, or that it is off. */
public enum Level {
  ERROR(Optional.of(Severity.ERROR)),
  WARNING(Optional.of(Severity.WARNING)),
  INFO(Optional.of(Severity.INFO)),
  OFF(Optional.empty());

  private final Optional<Severity> severity;

  Level(Optional<Severity> severity) {
    this.severity = severity;
  }

  /** The severity of findings, empty where there are to be none. */
  public Optional<Severity> severity() {
    return severity;
  }

  /** The word for it in files and on the command line, like {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of that severity. */
  public static Level of(Severity severity) {
    return valueOf(severity.name());
  }

  /** The level that {@code word} names, in any case. */
  public static Optional<Level> named(String word) {
    return Stream.of(values()).filter(level -> level.word().equalsIgnoreCase(word)).findFirst();
  }
}
