package org.postil.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.checks.CheckPattern;

/** Levels are written as in {@code note.unused=error xref.*=off}. */
class CheckSettingsTest {

  private static final String ARTICLE =
      """
      ---
      title: The flood
      ignore: %s
      ---

      The river rose.[^1] It ran.[^3]

      [^1]: One.

      [^2]: Two.

      [^3]: See note 44.
      """;

  @ParameterizedTest
  @CsvSource({
    // command line, header, project, preferences, findings
    "'', '', , '', 'note.unused=warning xref.undefined=error'",
    "'', '', , 'note.unused=error', 'note.unused=error xref.undefined=error'",
    "'', '', 'note.unused=info', 'note.unused=error', 'note.unused=info xref.undefined=error'",
    "'', '', '', 'note.unused=error', 'note.unused=warning xref.undefined=error'",
    "'', note.unused, 'note.unused=info', '', 'xref.undefined=error'",
    "'note.*=error', note.unused, 'note.unused=info', '', 'note.unused=error xref.undefined=error'",
    "'*=off', '', 'note.unused=error', '', ''",
    "'*=off note.unused=info', '', , '', 'note.unused=info'",
    "'note.unused=info note.*=off', '', , '', 'note.unused=info xref.undefined=error'",
    "'xref.*=off', '', , '', 'note.unused=warning'",
  })
  void theStrongerPlaceCounts(
      String commandLine, String header, String project, String preferences, String findings) {
    CheckSettings settings =
        new CheckSettings(
            levels(commandLine),
            Optional.ofNullable(project).map(CheckSettingsTest::levels),
            levels(preferences));

    assertThat(found(settings, header)).isEqualTo(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "note.unused, xref.undefined=error",
    "note.*, xref.undefined=error",
    "'xref.*, note.gap', note.unused=warning",
    "'note.unused; xref.undefined', ''",
    "NOTE, 'header.value=warning note.unused=warning xref.undefined=error'"
  })
  void theHeaderNamesWhatToIgnore(String ignored, String findings) {
    assertThat(found(CheckSettings.DEFAULTS, ignored)).isEqualTo(findings);
  }

  @Test
  void laterWordsOfOnePlaceTakeThePlaceOfEarlierOnes() {
    CheckLevels both = levels("note.gap=off text.*=off").with(levels("note.gap=error"));

    assertThat(both).isEqualTo(levels("note.gap=error text.*=off"));
  }

  private static String found(CheckSettings settings, String header) {
    return settings.findings(Analysis.of(ARTICLE.formatted(header))).stream()
        .map(finding -> finding.id() + "=" + Level.of(finding.severity()).word())
        .collect(Collectors.joining(" "));
  }

  private static CheckLevels levels(String words) {
    Map<CheckPattern, Level> levels = new LinkedHashMap<>();
    Stream.of(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.split("="))
        .forEach(
            parts -> levels.put(new CheckPattern(parts[0]), Level.named(parts[1]).orElseThrow()));
    return new CheckLevels(levels);
  }
}
