package org.postil.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpBookTest {

  private static final Pattern TARGET = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

  @TempDir private Path folder;

  @Test
  void aPageIsHtmlWithLinksToHtml() throws IOException {
    String page = book("# Keys & more\n\nSee [that](other.md#the-part), `a < b`.\n", "# Other\n");

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<title>Keys &amp; more</title>")
        .contains("<a href=\"other.html#the-part\">that</a>")
        .contains("<code>a &lt; b</code>");
  }

  @Test
  void tablesAreTables() throws IOException {
    assertThat(book("# Keys\n\n| key | what |\n|---|---|\n| F3 | goes |\n", "# Other\n"))
        .contains("<th>key</th>")
        .contains("<td>F3</td>");
  }

  @Test
  void eachPageLeadsBackToTheContentsAndOnToTheNext() throws IOException {
    assertThat(book("# Keys\n", "# Other & more\n"))
        .contains("<nav><a href=\"index.html\">Contents of the guide</a></nav>")
        .contains("<nav>Next: <a href=\"other.html\">Other &amp; more</a></nav>");
  }

  @Test
  void contentsListPagesAndTheirParts() throws IOException {
    book("# Keys\n\n## In the `text`\n\n### Deeper\n", "# Other\n");

    assertThat(Files.readString(folder.resolve("book/toc.xml")))
        .contains("<topic label=\"Keys\" href=\"html/keys.html\">")
        .contains("<topic label=\"In the &quot;text&quot;\" href=\"html/keys.html#in-the-text\">")
        .contains("<topic label=\"Other\" href=\"html/other.html\">")
        .doesNotContain("Deeper");
  }

  /** A dead link in the documents would be one in the help. */
  @Test
  void allLinksOfTheGuideLeadSomewhere() throws IOException {
    Path book = folder.resolve("guide");

    HelpBook.write(Path.of(System.getProperty("docs")), book);

    assertThat(deadLinks(book.resolve("html"))).isEmpty();
    assertThat(deadTargets(book, Files.readString(book.resolve("toc.xml")))).isEmpty();
  }

  private String book(String keys, String other) throws IOException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.createDirectories(docs.resolve("images"));
    Files.writeString(docs.resolve("keys.md"), keys);
    Files.writeString(docs.resolve("other.md"), other);
    HelpBook.write(docs, folder.resolve("book"));
    return Files.readString(folder.resolve("book/html/keys.html"));
  }

  private static List<String> deadLinks(Path html) throws IOException {
    List<String> dead = new ArrayList<>();
    try (Stream<Path> pages = Files.list(html)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        deadTargets(html, Files.readString(page)).forEach(target -> dead.add(page + " " + target));
      }
    }
    return dead;
  }

  private static List<String> deadTargets(Path folder, String text) {
    return TARGET
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(target -> !target.startsWith("https://"))
        .filter(target -> !leadsSomewhere(folder, target))
        .toList();
  }

  private static boolean leadsSomewhere(Path folder, String target) {
    String[] parts = target.split("#", 2);
    Path file = folder.resolve(parts[0]);
    try {
      return Files.isRegularFile(file)
          && (parts.length == 1 || Files.readString(file).contains("id=\"" + parts[1] + "\""));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
