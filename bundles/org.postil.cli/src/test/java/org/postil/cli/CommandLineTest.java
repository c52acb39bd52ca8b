package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest extends CommandTest {

  private static final String CLEAN =
      """
      The river rose.1 The bridge fell.2 The ferry ran.3

      1. Report of the first year.

      2. Report of the second year.

      3. Report of the third year.
      """;

  private static final String LOST = CLEAN.replace("fell.2", "fell.");

  @ParameterizedTest
  @ValueSource(strings = {"inspect", "outline", "check"})
  void explainsEachCommand(String command) {
    Cli.Result result = cli.run(command, "--help");

    assertThat(result.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(result.out()).startsWith("Usage: postil " + command).contains("FILE...");
  }

  @Test
  void namesItsVersion() {
    assertThat(cli.run("--version").out()).startsWith("Postil ");
  }

  @Test
  void asksForACommand() {
    Cli.Result result = cli.run();

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).startsWith("postil: Name a command.");
  }

  @Test
  void refusesAnUnknownFormat() {
    Cli.Result result = cli.run("check", "--format", "poem", "a.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("--format", "poem").doesNotContain("Exception");
  }

  @Test
  void inspectsInUtf16UnitsWithoutTheByteOrderMark() {
    cli.write("marked.txt", "\uFEFF\uD83D\uDE00 " + CLEAN);

    assertThat(cli.run("inspect", "marked.txt").out())
        .contains("\"references\":[{\"offset\":18,\"length\":1,\"label\":\"1\",\"note\":55,")
        .hasLineCount(1);
  }

  @Test
  void readsStandardInput() {
    Cli.Result result = cli.runWithInput(CLEAN, "inspect", "-");

    assertThat(result.out()).startsWith("{\"file\":\"<stdin>\",");
  }

  @Test
  void outlinesWithLines() {
    cli.write("a.txt", CLEAN);

    assertThat(cli.run("outline", "a.txt").out())
        .startsWith("a.txt\n")
        .contains("  Notes  :3\n    1  Report of the first year.  :3\n");
  }

  @Test
  void endsWithZeroWhenNothingIsFound() {
    cli.write("a.txt", CLEAN);

    assertThat(cli.run("check", "a.txt"))
        .isEqualTo(new Cli.Result(0, "no findings in 1 file.\n", ""));
  }

  @Test
  void pointsAtWhatItFinds() {
    cli.write("a.txt", LOST);

    Cli.Result result = cli.run("check", "a.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .isEqualTo(
            """
            a.txt:5:1: warning: Nothing refers to note 2. A reference is expected between those \
            to notes 1 and 3. [note.unused]
                2. Report of the second year.
                ^
                also: a.txt:1:16: the reference before, to note 1
                also: a.txt:1:49: the reference after, to note 3
            1 warning in 1 file.
            """);
  }

  @Test
  void reportsFindingsAsJson() {
    cli.write("a.txt", LOST);

    Cli.Result result = cli.run("check", "--format", "json", "a.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .startsWith(
            "{\"file\":\"a.txt\",\"findings\":[{\"id\":\"note.unused\",\"severity\":\"warning\","
                + "\"offset\":81,\"length\":1,\"line\":5,\"column\":1,\"message\":\"")
        .endsWith("\"fixes\":[\"Remove note 2\"]}]}\n");
  }

  @Test
  void saysNothingWhenItsReaderHasSeenEnough() throws IOException, InterruptedException {
    cli.write("a.txt", "Long text. ".repeat(200_000));
    Process process = cli.builder("inspect", "a.txt", "a.txt", "a.txt").start();

    process.getInputStream().close();

    assertThat(process.waitFor()).isEqualTo(ExitCode.FAILED);
    assertThat(process.getErrorStream()).isEmpty();
  }

  @Test
  void readsFiftyMegabytesInOneLine() {
    cli.write("line.txt", "The river rose.1 ".repeat(3 << 20));

    assertThat(cli.run("check", "line.txt").exit()).isNotEqualTo(ExitCode.FAILED);
  }
}
