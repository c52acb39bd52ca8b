package org.postil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportTest extends CommandTest {

  private static final String ARTICLE = "A Title\n\nOne.1 Größe.\n\n1. Note.\n";

  @BeforeEach
  void writeArticle() {
    cli.write("article.txt", ARTICLE);
  }

  @Test
  void onePageGoesToStandardOutput() {
    Cli.Result result = cli.run("export", "--to", "html", "article.txt");

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("<!DOCTYPE html>").contains("Größe").endsWith("</html>\n");
  }

  @Test
  void standardInputIsRead() {
    Cli.Result result = cli.runWithInput(ARTICLE, "export", "--to", "html", "-");

    assertThat(result.out()).isEqualTo(cli.run("export", "--to", "html", "article.txt").out());
  }

  @Test
  void thePageIsWrittenIntoAFile() throws Exception {
    Cli.Result result = cli.run("export", "--to", "html", "article.txt", "-o", "out/page.html");

    assertThat(result).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(Files.readString(folder.resolve("out/page.html"))).contains("doc-noteref");
  }

  @Test
  void severalPagesAreWrittenIntoAFolder() {
    cli.write("more/second.md", ARTICLE);

    Cli.Result result = cli.run("export", "--to", "html", "-o", "pages", "article.txt", "more");

    assertThat(result).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(folder.resolve("pages/article.html")).exists();
    assertThat(folder.resolve("pages/second.html")).exists();
  }

  @Test
  void severalPagesNeedAFolder() {
    Cli.Result result = cli.run("export", "--to", "html", "article.txt", "article.txt");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("add -o FOLDER");
  }

  @Test
  void noPageIsWrittenOverAnother() {
    cli.write("more/article.md", ARTICLE + "\n2. Other.\n");

    Cli.Result result = cli.run("export", "--to", "html", "-o", "pages", "article.txt", "more");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("more/article.md: not written").contains("article.txt");
    assertThat(folder.resolve("pages/article.html")).content().doesNotContain("Other");
  }

  @Test
  void anArticleIsNotWrittenOver() {
    Cli.Result result = cli.run("export", "--to", "html", "article.txt", "-o", "article.txt");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("take the place of the article");
    assertThat(folder.resolve("article.txt")).hasContent(ARTICLE);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsWritten() {
    Cli.Result result =
        cli.run("export", "--to", "html", "-o", "pages", "missing.txt", "article.txt");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("missing.txt: there is no such file");
    assertThat(folder.resolve("pages/article.html")).exists();
  }

  @Test
  void anUnknownFormatIsExplained() {
    Cli.Result result = cli.run("export", "--to", "papyrus", "article.txt");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("papyrus").contains("html");
  }
}
