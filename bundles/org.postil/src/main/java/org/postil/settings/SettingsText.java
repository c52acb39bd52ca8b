package org.postil.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.checks.Check;

/**
 * The text of a settings file, to be changed line by line: comments, order and line ends of all
 * else stay as a person wrote them.
 *
 * @param text the whole text
 */
public record SettingsText(String text) {

  /** The text of a new settings file. */
  public static final SettingsText NEW =
      new SettingsText("# How Postil checks the articles in this folder and below.\n[checks]\n");

  private static final Pattern VALUE = Pattern.compile("(\\s*[^=:\\s]+\\s*[=:]\\s*)\\S*");

  /** What it says about the checks. */
  public CheckLevels checks() {
    return SettingsParser.parse(Path.of(SettingsFile.NAME), text).checks();
  }

  /** The text that gives {@code check} this level, with as little change as may be. */
  public SettingsText with(Check check, Level level) {
    List<String> lines = new ArrayList<>(SettingsLine.split(text));
    List<Integer> own = linesOf(check, lines);
    SettingsText without = without(lines, own);
    if (level(check) == level) {
      return this;
    }
    if (without.level(check) == level) {
      return without;
    }
    if (own.isEmpty()) {
      insert(lines, check.id() + " = " + level.word());
    } else {
      lines.set(own.getLast(), replaceValue(lines.get(own.getLast()), level));
    }
    return new SettingsText(String.join("", lines));
  }

  private Level level(Check check) {
    return new CheckSettings(CheckLevels.NONE, Optional.of(checks()), CheckLevels.NONE)
        .level(check);
  }

  private static SettingsText without(List<String> lines, List<Integer> left) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      text.append(left.contains(at) ? "" : lines.get(at));
    }
    return new SettingsText(text.toString());
  }

  private static List<Integer> linesOf(Check check, List<String> lines) {
    return linesOfChecks(lines).stream()
        .filter(
            at ->
                SettingsLine.of(lines.get(at)) instanceof SettingsLine.Entry entry
                    && entry.key().equals(check.id()))
        .toList();
  }

  /** The indices of the lines in the section about the checks, with the line that opens it. */
  private static List<Integer> linesOfChecks(List<String> lines) {
    List<Integer> found = new ArrayList<>();
    boolean inside = false;
    for (int at = 0; at < lines.size(); at++) {
      if (SettingsLine.of(lines.get(at)) instanceof SettingsLine.Section(String name)) {
        inside = name.equals(SettingsParser.CHECKS);
      }
      if (inside) {
        found.add(at);
      }
    }
    return found;
  }

  /** Inserts {@code line} behind the last line of the section that is not blank. */
  private void insert(List<String> lines, String line) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    int last = lastOfChecks(lines);
    if (last < 0) {
      closeLastLine(lines, end);
      lines.add("[" + SettingsParser.CHECKS + "]" + end);
      last = lines.size() - 1;
    } else if (last == lines.size() - 1) {
      closeLastLine(lines, end);
    }
    lines.add(last + 1, line + end);
  }

  private static int lastOfChecks(List<String> lines) {
    return linesOfChecks(lines).stream()
        .filter(at -> !lines.get(at).isBlank())
        .reduce(-1, Math::max);
  }

  private static void closeLastLine(List<String> lines, String end) {
    String last = lines.getLast();
    if (!last.isEmpty() && !last.endsWith("\n")) {
      lines.set(lines.size() - 1, last + end);
    }
  }

  private static String replaceValue(String line, Level level) {
    Matcher matcher = VALUE.matcher(line);
    return matcher.lookingAt()
        ? matcher.group(1) + level.word() + line.substring(matcher.end())
        : line;
  }
}
