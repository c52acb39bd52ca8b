package org.postil.rcp.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadableFileTest {

  @TempDir private Path folder;

  @Test
  void fileCanBeOpened() throws IOException {
    assertThat(ReadableFile.obstacle(Files.createFile(folder.resolve("a.txt")))).isEmpty();
  }

  @Test
  void missingFileIsNamed() {
    Path missing = folder.resolve("missing.txt");

    assertThat(ReadableFile.obstacle(missing)).contains("There is no file " + missing + ".");
  }

  @Test
  void folderIsNoArticle() {
    assertThat(ReadableFile.obstacle(folder)).contains(folder + " is a folder. Name a file in it.");
  }
}
