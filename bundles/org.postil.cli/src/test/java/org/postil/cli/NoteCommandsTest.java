package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that change notes. */
class NoteCommandsTest extends CommandTest {

  private static final String ARTICLE =
      "The river rose.1 The bridge fell.2 The ferry ran.3\r\n\r\n"
          + "1.\u00A0Report of the first year.\r\n\r\n"
          + "2.\u00A0Report of the second year.\r\n\r\n"
          + "3.\u00A0See [2], p. 5.";

  @Test
  void printsTheChangesOnly() {
    Path file = cli.write("a.txt", ARTICLE);

    Cli.Result result = cli.run("convert", "--to", "bracket", "a.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(result.out())
        .startsWith("--- a/a.txt\n+++ b/a.txt\n")
        .contains("+The river rose.[1] The bridge fell.[2] The ferry ran.[3]\r\n");
    assertThat(file).hasContent(ARTICLE);
  }

  @Test
  void writesTheFileAndPrintsTheTable() throws IOException {
    Path file = cli.write("a.txt", "\uFEFF" + ARTICLE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Files.createSymbolicLink(folder.resolve("link.txt"), file);

    Cli.Result result =
        cli.run("insert-note", "--write", "--after", "river", "--text", "A river.", "link.txt");

    assertThat(result.out()).isEqualTo("link.txt\n  (new) → 1\n  1 → 2\n  2 → 3\n  3 → 4\n");
    assertThat(Files.readString(file))
        .isEqualTo(
            "\uFEFFThe river1 rose.2 The bridge fell.3 The ferry ran.4\r\n\r\n"
                + "1.\u00A0A river.\r\n\r\n"
                + "2.\u00A0Report of the first year.\r\n\r\n"
                + "3.\u00A0Report of the second year.\r\n\r\n"
                + "4.\u00A0See [3], p. 5.");
    assertThat(folder.resolve("link.txt")).isSymbolicLink();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
  }

  @Test
  void insertThenDeleteRestoresTheFile() {
    Path file = cli.write("a.txt", ARTICLE);
    cli.run("insert-note", "--write", "--at", "1:35", "--text", "New.", "a.txt");
    assertThat(cli.run("delete-note", "--write", "--note", "3", "a.txt").exit())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(file).hasContent(ARTICLE);
  }

  @Test
  void refusesWithTheReason() {
    Path file = cli.write("a.txt", ARTICLE);

    Cli.Result result = cli.run("delete-note", "--write", "--note", "2", "a.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err())
        .contains("a.txt: not changed: Other words point at note 2.")
        .contains("a.txt:7:9: “See [2]” points at the note. [xref.undefined]");
    assertThat(file).hasContent(ARTICLE);
  }

  @Test
  void tellsWhatHadToBeWrittenExplicitly() {
    cli.write("a.txt", ARTICLE);

    Cli.Result result = cli.run("rename-label", "--note", "1", "--to", "9", "a.txt");

    assertThat(result.out()).contains("The river rose.[^9] The").contains("[^9]:\u00A0Report");
    assertThat(result.err())
        .contains("a.txt:1:16: note: The reference is written as [^9], since it would be misread")
        .contains("a.txt:3:1: note: The note is written as [^9], since its label");
  }

  @Test
  void tellsWhereItWouldBeMisread() {
    cli.write("a.txt", "The river rose.1 The bridge fell.2\n\n1. A river.\n\n2. A bridge.\n");

    Cli.Result result = cli.run("rename-label", "--note", "2", "--to", "9", "a.txt");

    assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err())
        .contains("a.txt: not changed: Something would be read otherwise")
        .contains("postil convert --to caret")
        .endsWith("a.txt:3:1: 1 would not be read as the label of a note at “1. A river.”.\n");
  }

  @Test
  void footNotesBecomeEndNotesAndFootNotesAgain() {
    String end =
        "\uFEFF# One\r\n\r\nIt rose.1\r\n\r\n# Two\r\n\r\nIt fell.2\r\n\r\n1.\u00A0A.\r\n\r\n2.\u00A0B.";
    Path file = cli.write("a.txt", end);
    assertThat(cli.run("convert", "--write", "--notes", "section", "a.txt").exit())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(file).content().contains("It rose.1\r\n\r\n1.\u00A0A.\r\n\r\n# Two");
    assertThat(cli.run("convert", "--write", "--notes", "end", "a.txt").exit())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(file).content().isEqualTo(end);
  }

  @Test
  void asksAndTakesAnAnswer() {
    cli.write("a.txt", ARTICLE.replace("ran.3", "ran.3 And again.1"));
    assertThat(cli.run("delete-note", "--note", "1", "a.txt").err())
        .contains("--answer=1: Delete note 1 and all 2 references")
        .contains("--answer=3: Delete only the reference in “And again.1”");
    assertThat(cli.run("delete-note", "--note", "1", "--answer", "3", "a.txt").out())
        .contains("+The river rose.1 The bridge fell.2 The ferry ran.3 And again.\r\n");
  }

  @Test
  void renumbersAndMerges() {
    cli.write("a.txt", ARTICLE.replace("rose.1", "rose.2").replace("fell.2", "fell.1"));
    assertThat(cli.run("renumber", "--table", "a.txt").out())
        .isEqualTo("a.txt\n  2 → 1\n  1 → 2\n");
    cli.write("b.txt", ARTICLE.replace("second", "first"));
    assertThat(cli.run("merge-notes", "b.txt").out())
        .contains("+The river rose.1 The bridge fell.1 The ferry ran.2\r\n");
  }

  @Test
  void mergesFilesAndSplitsThemAgain() throws IOException {
    String river = "# River\n\nIt rose.1 It fell.2\n\n1. A. Lind.\n2. B. Lund.\n";
    String bridge = "# Bridge\n\nIt stood.1 It fell.2\n\n1. C. Lowe.\n2. See [1].\n";
    cli.write("a.txt", river);
    cli.write("b.txt", bridge);

    assertThat(cli.run("merge", "a.txt", "b.txt", "-o", "both.txt").exit())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("both.txt")).content().contains("3. C. Lowe.\n4. See [3].\n");

    Cli.Result split = cli.run("split", "both.txt", "-o", "parts");
    assertThat(split.out().replace('\\', '/')).isEqualTo("parts/both-1.txt\nparts/both-2.txt\n");
    assertThat(folder.resolve("parts/both-1.txt")).hasContent(river);
    assertThat(folder.resolve("parts/both-2.txt")).hasContent(bridge);
    assertThat(cli.run("split", "both.txt", "-o", "parts").err()).contains("exists already");
  }

  @Test
  void splitsOnlyWhenAskedWhereWordsPointAtAnotherChapter() {
    cli.write(
        "a.txt",
        "# One\n\nIt rose.1 It fell.2\n\n# Two\n\nIt stood.3 It fell.4\n\n"
            + "1. A. Lind.\n2. See [4].\n3. B. Lund.\n4. C. Lowe.\n");

    Cli.Result result = cli.run("split", "a.txt", "-o", "parts");
    assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err())
        .contains("a.txt:10:9: “2. See [4].” in part 1 points at a note of another part.")
        .contains("--answer=1");
    assertThat(folder.resolve("parts")).doesNotExist();

    cli.run("split", "a.txt", "-o", "parts", "--answer", "1");
    assertThat(folder.resolve("parts/a-1.txt"))
        .hasContent("# One\n\nIt rose.1 It fell.2\n\n1. A. Lind.\n2. See [4].\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "merge a.txt",
        "split a.txt",
        "insert-note --at 0:1 a.txt",
        "insert-note a.txt",
        "convert a.txt",
        "convert --to symbol a.txt",
        "renumber --start x a.txt",
        "renumber --write -",
        "delete-note --note 1 missing.txt"
      })
  void explainsWhatItDoesNotUnderstand(String arguments) {
    cli.write("a.txt", ARTICLE);
    Cli.Result result = cli.run(arguments.split(" "));
    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).isNotEmpty().doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert-note --at 99:1 a.txt",
        "insert-note --after nowhere a.txt",
        "insert-note --after Report a.txt",
        "delete-note --note 9 a.txt",
        "rename-label --note 1 --to 2 a.txt",
        "merge-notes a.txt"
      })
  void tellsWhatCannotBeDone(String arguments) {
    Path file = cli.write("a.txt", ARTICLE);
    Cli.Result result = cli.run(arguments.split(" "));
    assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).contains("a.txt: not changed: ");
    assertThat(file).hasContent(ARTICLE);
  }
}
