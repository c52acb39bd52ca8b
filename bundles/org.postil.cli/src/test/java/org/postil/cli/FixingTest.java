package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class FixingTest extends CommandTest {

  private static final String CLEAN =
      "The river rose.1 The bridge fell.2 The ferry ran.3\r\n\r\n"
          + "1. Report of the first year.\r\n\r\n"
          + "2. Report of the second year.\r\n\r\n"
          + "3. Report of the third year.";

  private static final String DOUBLED = CLEAN.replace("fell.2", "fell.1");
  private static final String LOST = CLEAN.replace("fell.2", "fell.");

  @Test
  void mendsTheFileAndTouchesNothingElse() throws IOException {
    Path file = cli.write("a.txt", "\uFEFF" + DOUBLED);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    Cli.Result result = cli.run("check", "--fix", "a.txt");

    assertThat(result.out()).isEqualTo("no findings in 1 file. 1 finding was mended.\n");
    assertThat(file).hasContent("\uFEFF" + CLEAN);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    assertThat(folder).isDirectoryNotContaining("glob:**.postil-*");
  }

  @Test
  void takesNoWordsOutUnlessToldTo() {
    Path file = cli.write("a.txt", LOST);

    assertThat(cli.run("check", "--fix", "a.txt").exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(file).hasContent(LOST);

    assertThat(cli.run("check", "--fix=note.unused,note.gap", "a.txt").exit())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(file)
        .hasContent(
            LOST.replace("2. Report of the second year.\r\n\r\n", "")
                .replace("3. Report", "2. Report")
                .replace("ran.3", "ran.2"));
  }

  @Test
  void showsWhatItWouldDo() {
    Path file = cli.write("a.txt", DOUBLED);

    Cli.Result result = cli.run("check", "--fix", "--dry-run", "a.txt");

    assertThat(file).hasContent(DOUBLED);
    assertThat(result.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(result.out())
        .isEqualTo(
            """
            --- a/a.txt
            +++ b/a.txt
            @@ -1,4 +1,4 @@
            -The river rose.1 The bridge fell.1 The ferry ran.3\r
            +The river rose.1 The bridge fell.2 The ferry ran.3\r
             \r
             1. Report of the first year.\r
             \r
            """);
  }

  @Test
  void marksALastLineWithoutAnEnd() {
    cli.write("a.txt", "It rose.[^1] It fell.[^2]\n\n[^1]: One.");

    assertThat(cli.run("check", "--fix", "--dry-run", "a.txt").out())
        .endsWith(
            " \n-[^1]: One.\n\\ No newline at end of file\n+[^2]: \n\\ No newline at end of file\n");
  }

  @Test
  void namesAFileThatItCannotWrite() throws IOException {
    Path file = cli.write("sub/a.txt", DOUBLED);
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
    boolean mayWriteAnywhere = Files.isWritable(file.getParent());

    Cli.Result result = cli.run("check", "--fix", "sub/a.txt");

    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
    if (!mayWriteAnywhere) {
      assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
      assertThat(result.err()).startsWith("postil: sub/a.txt: cannot be written");
      assertThat(file).hasContent(DOUBLED);
    }
  }

  @Test
  void refusesAnUnknownCheck() {
    Cli.Result result = cli.run("check", "--fix=note.none", "a.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).startsWith("postil: There is no check with the id note.none");
  }

  @Test
  void refusesToChangeStandardInput() {
    assertThat(cli.runWithInput(DOUBLED, "check", "--fix", "-").exit()).isEqualTo(ExitCode.FAILED);
    assertThat(cli.runWithInput(DOUBLED, "check", "--fix", "--dry-run", "-").out())
        .startsWith("--- a/<stdin>");
  }
}
