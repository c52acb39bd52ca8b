package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnreadableFilesTest extends CommandTest {

  @Test
  void namesAFileThatIsNotThere() {
    assertComplaint("gone.txt", "postil: gone.txt: there is no such file.");
  }

  @Test
  void namesTheByteThatIsNotUtf8() {
    cli.write("old.txt", "Un café".getBytes(Charset.forName("windows-1252")));

    assertComplaint("old.txt", "postil: old.txt: not UTF-8: byte E9 at byte offset 6.");
  }

  @Test
  void namesTheByteWhereAFileBreaksOff() {
    cli.write("cut.txt", new byte[] {'a', (byte) 0xE2, (byte) 0x80});

    assertComplaint("cut.txt", "postil: cut.txt: not UTF-8: byte E2 at byte offset 1.");
  }

  @Test
  void recognisesUtf16() {
    cli.write("wide.txt", "Text".getBytes(StandardCharsets.UTF_16));

    assertComplaint("wide.txt", "postil: wide.txt: written in UTF-16");
  }

  @Test
  void recognisesABinaryFile() {
    cli.write("image.txt", new byte[] {'a', 0, 'b'});

    assertComplaint("image.txt", "postil: image.txt: not a text: byte 00 at byte offset 1.");
  }

  @Test
  void readsTheOtherFilesAllTheSame() {
    cli.write("good.txt", "Text");

    Cli.Result result = cli.run("inspect", "gone.txt", "good.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.out()).startsWith("{\"file\":\"good.txt\"").hasLineCount(1);
    assertThat(result.err()).hasLineCount(1);
  }

  @Test
  void namesAFileThatVanishedBehindALink() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));

    assertComplaint("link.txt", "postil: link.txt: there is no such file.");
  }

  @Test
  void namesAFileThatIsTooLargeForTheMemory() {
    cli.write("line.txt", "The river rose.1 ".repeat(1 << 20));

    Cli.Result result = cli.withMemory("64m").run("check", "line.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err())
        .startsWith("postil: line.txt: too large for the memory.")
        .hasLineCount(1);
  }

  @Test
  void namesAFileThatMayNotBeRead() throws IOException {
    Path file = cli.write("secret.txt", "Text");
    Files.setPosixFilePermissions(file, Set.of());

    if (!Files.isReadable(file)) {
      assertComplaint("secret.txt", "postil: secret.txt: reading is not permitted.");
    }
  }

  private void assertComplaint(String file, String beginning) {
    Cli.Result result = cli.run("check", file);

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).startsWith(beginning).hasLineCount(1);
  }
}
