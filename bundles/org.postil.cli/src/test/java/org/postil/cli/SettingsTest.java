package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.settings.CheckLevels;
import org.postil.settings.CheckSettings;
import org.postil.settings.Level;
import org.postil.settings.SettingsFile;
import org.postil.settings.SettingsFiles;

class SettingsTest extends CommandTest {

  @BeforeEach
  void start() {
    cli.write("year/a.txt", FAULTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                | error:xref.undefined warning:note.unused",
        "--severity=note.unused=info                       | error:xref.undefined info:note.unused",
        "--severity=note.unused=off,xref.undefined=warning | warning:xref.undefined",
        "--severity=*=info --ignore=xref.*                 | info:note.unused",
        "--ignore=note.unused --ignore=xref.undefined      | ''"
      })
  void optionsSetSeverities(String options, String expected) {
    assertFindings(options, expected);
  }

  @Test
  void aFileAboveTheArticleSetsSeverities() {
    cli.write("postil.ini", "[checks]\nnote.unused = error\nxref.* = off\n");

    assertFindings("", "error:note.unused");
    assertFindings("--severity=note.unused=info", "info:note.unused");
    assertThat(cli.runWithInput(FAULTY, "check", "-").out()).contains("error: Nothing refers");
  }

  @Test
  void anArticleHasTheFindingsThatTheCoreComputes() {
    cli.write("postil.ini", "[checks]\nnote.* = info\nxref.undefined = warning\n");
    CheckSettings settings =
        new CheckSettings(
            CheckLevels.NONE,
            new SettingsFiles().of(folder).map(SettingsFile::checks),
            CheckLevels.NONE);

    String out = cli.run("check", "year/a.txt").out();

    assertThat(settings.findings(Analysis.of(FAULTY)))
        .hasSize(2)
        .allSatisfy(
            finding ->
                assertThat(out)
                    .contains(Level.of(finding.severity()).word() + ": " + finding.message()));
  }

  @Test
  void theNearestFileCounts() {
    cli.write("postil.ini", "[checks]\nnote.unused = error\n");
    cli.write("year/postil.ini", "[checks]\nxref.undefined = off\n");

    assertFindings("", "warning:note.unused");
  }

  @Test
  void aBadFileIsNamedWithItsLineAndTheRestCounts() {
    cli.write("postil.ini", "[checks]\nnote.unused = loud\nxref.undefined = off\n");

    Cli.Result result = cli.run("check", "--format", "json", "year");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err())
        .isEqualTo(
            "postil: postil.ini:2: “loud” is no severity. Write error, warning, info or off.\n");
    assertThat(result.out()).contains("note.unused").doesNotContain("xref.undefined");
  }

  @Test
  void listsTheSeveritiesInForce() {
    cli.write("postil.ini", "[checks]\nnote.unused = error\ntext.* = off\n");

    assertThat(cli.run("check", "--list").out())
        .contains("note.unused             error    A note")
        .contains("text.unbalanced         off      A bracket");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--severity=note.none=error | There is no check with the id note.none",
        "--ignore=nothing.*         | There is no check with the id nothing.*",
        "--severity=note.gap=loud   | “loud” is no severity. Write error, warning, info or off."
      })
  void refusesWhatItDoesNotKnow(String option, String message) {
    Cli.Result result = cli.run("check", option, "year");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).startsWith("postil: " + message);
  }

  private void assertFindings(String options, String expected) {
    String arguments = "check --format=github " + options + " year/a.txt";
    String found =
        cli.run(arguments.trim().split(" +"))
            .out()
            .lines()
            .map(line -> line.replaceAll("::(\\w+) .*title=([^:]*)::.*", "$1:$2"))
            .map(line -> line.replace("notice", "info"))
            .sorted()
            .reduce("", (left, right) -> (left + " " + right).strip());
    assertThat(found).isEqualTo(expected);
  }
}
