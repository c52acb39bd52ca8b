package org.postil.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.checks.CheckPattern;

class SettingsFilesTest {

  @TempDir private Path root;
  private Path articles;

  @BeforeEach
  void makeFolder() throws IOException {
    articles = Files.createDirectories(root.resolve("year/articles"));
  }

  @Test
  void readsTheFileOfTheNearestFolder() throws IOException {
    write(root, "[checks]\nnote.gap = error\n");
    write(root.resolve("year"), "[checks]\nnote.gap = off\n");

    SettingsFile file = new SettingsFiles().of(articles).orElseThrow();

    assertThat(file.path()).isEqualTo(root.resolve("year/postil.ini"));
    assertThat(file.checks()).isEqualTo(levels("note.gap", Level.OFF));
  }

  @Test
  void knowsEveryUsualForm() throws IOException {
    write(
        articles,
        "\uFEFF; of our house\r\n\r\n[checks]  # all\r\n  note.gap=ERROR\r\ntext.*:off ; for now\r\n"
            + "note.empty = info # later\r\n* = warning");

    SettingsFile file = new SettingsFiles().of(articles).orElseThrow();

    assertThat(file.problems()).isEmpty();
    assertThat(file.checks())
        .isEqualTo(
            new CheckLevels(
                Map.of(
                    new CheckPattern("note.gap"), Level.ERROR,
                    new CheckPattern("text.*"), Level.OFF,
                    new CheckPattern("note.empty"), Level.INFO,
                    new CheckPattern("*"), Level.WARNING)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note.gpa = off|there is no check with the id note.gpa; postil check --list names all, and"
            + " text.* stands for a whole kind.",
        "note.empty = loud|“loud” is no severity. Write error, warning, info or off.",
        "note.empty =|“” is no severity. Write error, warning, info or off.",
        "note.empty|this line is not understood. Write a check and its severity, like note.gap ="
            + " error.",
        "[chekcs]|there is no section [chekcs]; known is [checks]."
      })
  void namesTheLineInErrorAndReadsTheOthers(String line, String message) throws IOException {
    write(articles, "[checks]\nnote.gap = error\n" + line + "\n");

    SettingsFile file = new SettingsFiles().of(articles).orElseThrow();

    assertThat(file.problems()).containsExactly(new SettingsProblem(3, message));
    assertThat(file.checks()).isEqualTo(levels("note.gap", Level.ERROR));
  }

  @Test
  void asksForASection() throws IOException {
    write(articles, "note.gap = error\n");

    assertThat(new SettingsFiles().of(articles).orElseThrow().problems())
        .containsExactly(
            new SettingsProblem(
                1, "note.gap stands in no section. Write [checks] in a line above it."));
  }

  @Test
  void complainsOfAnotherEncoding() throws IOException {
    Files.write(
        articles.resolve(SettingsFile.NAME), "# für alle".getBytes(Charset.forName("cp1252")));

    assertThat(new SettingsFiles().of(articles).orElseThrow().problems())
        .containsExactly(new SettingsProblem(0, "not UTF-8. Save the file as UTF-8."));
  }

  private static void write(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve(SettingsFile.NAME), text);
  }

  private static CheckLevels levels(String pattern, Level level) {
    return new CheckLevels(Map.of(new CheckPattern(pattern), level));
  }
}
