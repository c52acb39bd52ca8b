package org.postil.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.checks.CheckPattern;
import org.postil.internal.Messages;

/** Reads the text of a settings file line by line; a line in error does not spoil the others. */
final class SettingsParser {

  static final String CHECKS = "checks";

  private final Map<CheckPattern, Level> levels = new HashMap<>();
  private final List<SettingsProblem> problems = new ArrayList<>();
  private String section = "";
  private int line;

  private SettingsParser() {}

  static SettingsFile parse(Path path, String text) {
    SettingsParser parser = new SettingsParser();
    for (String each : SettingsLine.split(text)) {
      parser.line++;
      parser.read(SettingsLine.of(each));
    }
    return new SettingsFile(path, new CheckLevels(parser.levels), List.copyOf(parser.problems));
  }

  private void read(SettingsLine words) {
    switch (words) {
      case SettingsLine.Section(String name) -> open(name);
      case SettingsLine.Entry(String key, String value) -> read(key, value);
      case SettingsLine.Unknown() -> complain("settings.line");
      case SettingsLine.Silent() -> {}
    }
  }

  private void open(String name) {
    section = name;
    if (!name.equals(CHECKS)) {
      complain("settings.section", name);
    }
  }

  private void read(String key, String value) {
    if (section.isEmpty()) {
      complain("settings.no-section", key);
    } else if (section.equals(CHECKS)) {
      readLevel(new CheckPattern(key), value);
    }
  }

  private void readLevel(CheckPattern pattern, String value) {
    Optional<Level> level = Level.named(value);
    if (!pattern.isKnown()) {
      complain("settings.check", pattern.text());
    } else if (level.isEmpty()) {
      complain("settings.level", value);
    } else {
      levels.put(pattern, level.get());
    }
  }

  private void complain(String key, Object... values) {
    problems.add(new SettingsProblem(line, Messages.format(key, values)));
  }
}
