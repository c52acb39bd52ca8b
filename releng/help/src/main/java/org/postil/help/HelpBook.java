package org.postil.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the book of the help out of the Markdown files of a folder. */
public final class HelpBook {

  /** What users read first; pages that are not named here follow in the order of their names. */
  private static final List<String> ORDER =
      List.of("reading", "editing", "keys", "language", "checks", "command-line", "recognition");

  private HelpBook() {}

  /**
   * @param arguments the folder of the Markdown files, and the folder to write to
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void write(Path docs, Path target) throws IOException {
    List<Page> pages = pages(docs);
    Path html = target.resolve("html");
    Files.createDirectories(html);
    PageRenderer renderer = new PageRenderer(pages);
    for (Page page : pages) {
      Files.writeString(html.resolve(page.file()), renderer.render(page));
    }
    Files.writeString(html.resolve("index.html"), renderer.index());
    copy(HelpBook.class.getResource("book.css").openStream().readAllBytes(), html, "book.css");
    copyImages(docs.resolve("images"), html.resolve("images"));
    Files.writeString(target.resolve("toc.xml"), TableOfContents.of(pages));
  }

  private static List<Page> pages(Path docs) throws IOException {
    try (Stream<Path> files = Files.list(docs)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(HelpBook::page)
          .sorted(Comparator.comparingInt(HelpBook::place).thenComparing(Page::name))
          .toList();
    }
  }

  private static Page page(Path file) {
    try {
      return Page.of(file.getFileName().toString().replace(".md", ""), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int place(Page page) {
    int place = ORDER.indexOf(page.name());
    return place < 0 ? ORDER.size() : place;
  }

  private static void copyImages(Path images, Path target) throws IOException {
    Files.createDirectories(target);
    try (Stream<Path> files = Files.list(images)) {
      for (Path file : files.toList()) {
        copy(Files.readAllBytes(file), target, file.getFileName().toString());
      }
    }
  }

  private static void copy(byte[] content, Path folder, String name) throws IOException {
    Files.write(folder.resolve(name), content);
  }
}
