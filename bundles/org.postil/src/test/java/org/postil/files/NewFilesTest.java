package org.postil.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written together or not at all. */
class NewFilesTest {

  @TempDir Path folder;

  @Test
  void writesAll() throws IOException {
    NewFiles.write(contents(folder.resolve("a-1.txt"), folder.resolve("a-2.txt")));
    assertThat(folder.resolve("a-1.txt")).hasContent("a-1.txt");
    assertThat(folder.resolve("a-2.txt")).hasContent("a-2.txt");
  }

  @Test
  void leavesNothingBehindWhereOneExists() throws IOException {
    Path taken = Files.writeString(folder.resolve("a-2.txt"), "Mine.");
    assertThatIOException()
        .isThrownBy(() -> NewFiles.write(contents(folder.resolve("a-1.txt"), taken)));
    assertThat(folder).isDirectoryNotContaining("glob:**a-1.txt");
    assertThat(taken).hasContent("Mine.");
  }

  @Test
  void leavesNothingBehindWhereOneCannotBeMade() {
    Path nowhere = folder.resolve("missing").resolve("a-2.txt");
    assertThatIOException()
        .isThrownBy(() -> NewFiles.write(contents(folder.resolve("a-1.txt"), nowhere)));
    assertThat(folder).isEmptyDirectory();
  }

  private static Map<Path, byte[]> contents(Path... files) {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    for (Path file : files) {
      contents.put(file, file.getFileName().toString().getBytes(UTF_8));
    }
    return contents;
  }
}
