package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FoldersTest extends CommandTest {

  @Test
  void readsArticlesInOrderOfTheirPaths() {
    cli.write("in/b.md", "B");
    cli.write("in/a/z.postil", "Z");
    cli.write("in/c.TXT", "C");
    cli.write("in/picture.png", "P");

    Cli.Result result = cli.run("check", "--format", "json", "in");

    assertThat(result.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(result.out())
        .isEqualTo(
            """
            {"file":"in/a/z.postil","findings":[]}
            {"file":"in/b.md","findings":[]}
            {"file":"in/c.TXT","findings":[]}
            """);
  }

  @Test
  void passesOverLinksAndBinaryFilesWithAWord() throws IOException {
    cli.write("in/a.txt", "A");
    cli.write("in/binary.txt", new byte[] {0, 1});
    Files.createSymbolicLink(folder.resolve("in/link.txt"), folder.resolve("in/a.txt"));

    Cli.Result result = cli.run("check", "in");

    assertThat(result.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(result.out()).isEqualTo("no findings in 1 file.\n");
    assertThat(result.err())
        .contains("postil: in/link.txt: passed over", "postil: in/binary.txt: not a text")
        .hasLineCount(2);
  }

  @Test
  void complainsOfAFolderWithoutArticles() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    Cli.Result result = cli.run("check", "empty");

    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).startsWith("postil: empty: no .postil, .txt or .md file");
  }

  @Test
  void keepsTheOrderOfManyFiles() {
    StringBuilder expected = new StringBuilder();
    for (int i = 100; i < 200; i++) {
      cli.write("many/" + i + ".txt", "Text ".repeat(i % 7 * 1000));
      expected.append("{\"file\":\"many/").append(i).append(".txt\",\"findings\":[]}\n");
    }

    assertThat(cli.run("check", "--format", "json", "many").out()).isEqualTo(expected.toString());
  }

  @Test
  void followsALinkThatIsNamedAndNoneThatLeadsInCircles() throws IOException {
    cli.write("in/a.txt", "A");
    Files.createSymbolicLink(folder.resolve("in/circle"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));

    Cli.Result result = cli.run("check", "--format", "json", "link");

    assertThat(result.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(result.out()).isEqualTo("{\"file\":\"link/a.txt\",\"findings\":[]}\n");
    assertThat(result.err()).isEqualTo("postil: link/circle: passed over, a symbolic link.\n");
  }

  @Test
  void keepsNoFileInMemory() {
    // Together they are larger than the memory.
    for (int i = 0; i < 300; i++) {
      cli.write("many/" + i + ".txt", "The river rose. ".repeat(1 << 12));
    }

    Cli.Result result = cli.withMemory("12m").run("check", "many");

    assertThat(result).isEqualTo(new Cli.Result(0, "no findings in 300 files.\n", ""));
  }
}
