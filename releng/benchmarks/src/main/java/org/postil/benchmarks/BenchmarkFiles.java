package org.postil.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the articles of the benchmarks as files, for whoever else measures with them. */
public final class BenchmarkFiles {

  private BenchmarkFiles() {}

  /**
   * @param arguments the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    for (int factor : new int[] {1, 24, 240}) {
      write(Path.of(arguments[0]), factor, false);
    }
  }

  /** Writes the article of that size and returns its file. */
  static Path write(Path folder, int factor, boolean markdown) throws IOException {
    Path file = folder.resolve("article-" + factor + (markdown ? ".md" : ".txt"));
    return Files.writeString(
        file, markdown ? BenchmarkArticle.markdown(factor) : BenchmarkArticle.published(factor));
  }
}
