package org.postil.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.checks.Check;
import org.postil.checks.Checks;

class SettingsTextTest {

  /** Lines end at {@code /}; {@code note.gap} is a warning by itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[checks]/text.* = off/ | OFF | [checks]/text.* = off/note.gap = off/",
        "[checks]/ ; none/      | OFF | [checks]/ ; none/note.gap = off/",
        "[checks]               | OFF | [checks]/note.gap = off/",
        "''                     | OFF | [checks]/note.gap = off/",
        "[other]/a = b          | OFF | [other]/a = b/[checks]/note.gap = off/",
        "[checks]/note.* = off//[other]/a = b/ | ERROR | [checks]/note.* = off/note.gap ="
            + " error//[other]/a = b/",
        "[checks]/note.gap : error # why/ | INFO | [checks]/note.gap : info # why/",
        "[checks]/note.gap = error/* = off/ | WARNING | [checks]/note.gap = warning/* = off/",
        "[checks]/note.gap=error/a = b/ | WARNING | [checks]/a = b/",
        "[checks]/note.gap=off/     | OFF | [checks]/note.gap=off/",
        "[checks]/note.* = info/    | INFO | [checks]/note.* = info/"
      })
  void changesOneLevelAndNothingElse(String before, Level level, String after) {
    for (String end : new String[] {"\n", "\r\n"}) {
      SettingsText text = new SettingsText(before.replace("/", end));
      String expected = after.replace("/", before.contains("/") ? end : "\n");

      assertThat(text.with(check("note.gap"), level).text()).isEqualTo(expected);
    }
  }

  private static Check check(String id) {
    return Checks.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
