package org.postil.editor.combining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.postil.edits.SplitArticle;
import org.postil.files.NewFiles;

/**
 * The files that arise when an article is split.
 *
 * @param texts what shall stand in them
 * @param files where they shall lie
 */
record ChapterFiles(List<String> texts, List<Path> files) {

  /**
   * Files in {@code folder} for the chapters of the article that is called {@code name}.
   *
   * @throws InvalidPathException when the folder has no possible name
   */
  static ChapterFiles in(String folder, String name, List<String> texts) {
    List<Path> files = new ArrayList<>();
    for (int part = 1; part <= texts.size(); part++) {
      files.add(Path.of(folder, SplitArticle.fileName(name, part)));
    }
    return new ChapterFiles(texts, List.copyOf(files));
  }

  /** Why they cannot be written; empty when they can. */
  Optional<String> trouble() {
    Path folder = files.getFirst().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.of(Messages.Split_noFolder);
    }
    return files.stream()
        .filter(Files::exists)
        .findFirst()
        .map(taken -> NLS.bind(Messages.Split_exists, taken.getFileName()));
  }

  /**
   * Writes them, all or none. No file is replaced.
   *
   * @throws IOException when one exists already or cannot be written
   */
  void write() throws IOException {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      contents.put(files.get(i), texts.get(i).getBytes(StandardCharsets.UTF_8));
    }
    NewFiles.write(contents);
  }
}
