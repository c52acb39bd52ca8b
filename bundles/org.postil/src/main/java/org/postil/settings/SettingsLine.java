package org.postil.settings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a settings file. */
sealed interface SettingsLine {

  /** {@code [checks]} */
  record Section(String name) implements SettingsLine {}

  /** {@code note.gap = error} */
  record Entry(String key, String value) implements SettingsLine {}

  /** A blank line, or one that begins with {@code #} or {@code ;}. */
  record Silent() implements SettingsLine {}

  /** Anything else. */
  record Unknown() implements SettingsLine {}

  String BYTE_ORDER_MARK = "\uFEFF";
  Pattern SECTION = Pattern.compile("\\[([^\\]]*+)](\\s++[#;].*+)?+");
  Pattern ENTRY = Pattern.compile("([^=:\\s]++)\\s*+[=:]\\s*+(\\S*+)(?:\\s*+|\\s++[#;].*+)");

  /** The lines of {@code text}, with their ends. */
  static List<String> split(String text) {
    return List.of(text.split("(?<=\n)"));
  }

  static SettingsLine of(String line) {
    String words = (line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).strip();
    if (words.isEmpty() || words.startsWith("#") || words.startsWith(";")) {
      return new Silent();
    }
    Matcher section = SECTION.matcher(words);
    if (section.matches()) {
      return new Section(section.group(1).strip());
    }
    Matcher entry = ENTRY.matcher(words);
    return entry.matches() ? new Entry(entry.group(1), entry.group(2)) : new Unknown();
  }
}
