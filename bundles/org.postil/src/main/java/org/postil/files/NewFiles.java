package org.postil.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes files that belong together, such as the chapters of one article: all of them or none. */
public final class NewFiles {

  private NewFiles() {}

  /**
   * Writes each content into its file. No file is replaced, and the folders must exist.
   *
   * @throws IOException when one exists already or cannot be written; the others are gone again
   */
  public static void write(Map<Path, byte[]> contents) throws IOException {
    List<Path> made = new ArrayList<>();
    boolean complete = false;
    try {
      for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
        Files.createFile(file.getKey());
        made.add(file.getKey());
        Files.write(file.getKey(), file.getValue(), StandardOpenOption.TRUNCATE_EXISTING);
      }
      complete = true;
    } finally {
      if (!complete) {
        delete(made);
      }
    }
  }

  private static void delete(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
