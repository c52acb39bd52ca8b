package org.postil.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

  private static final byte[] NEW = "the new text".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void theFileHasTheNewContentAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("article.txt"), "the old and longer text");

    FileReplacement.replace(file, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(entries(folder)).containsExactly(file);
  }

  @Test
  void aMissingFileIsMade() throws IOException {
    FileReplacement.replace(folder.resolve("article.txt"), NEW);

    assertThat(folder.resolve("article.txt")).hasBinaryContent(NEW);
  }

  @Test
  void aMissingFileIsMadeForAllWhoMayReadNewFiles() throws IOException {
    assumeThat(supports("posix")).as("permissions are POSIX").isTrue();
    Path any = Files.createFile(folder.resolve("any.txt"));

    FileReplacement.replace(folder.resolve("article.txt"), NEW);

    assertThat(Files.getPosixFilePermissions(folder.resolve("article.txt")))
        .isEqualTo(Files.getPosixFilePermissions(any));
  }

  @Test
  void permissionsStay() throws IOException {
    assumeThat(supports("posix")).as("permissions are POSIX").isTrue();
    Path file = Files.writeString(folder.resolve("article.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));

    FileReplacement.replace(file, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-x--x");
  }

  @Test
  void aSymbolicLinkStillLeadsToTheFile() throws IOException {
    assumeThat(supports("posix")).as("anyone may make links").isTrue();
    Path file = Files.writeString(folder.resolve("article.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

    FileReplacement.replace(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void allNamesOfAFileLeadToTheNewContent() throws IOException {
    assumeThat(supports("unix")).as("names are counted").isTrue();
    Path file = Files.writeString(folder.resolve("article.txt"), "old");
    Path other = Files.createLink(folder.resolve("other.txt"), file);

    FileReplacement.replace(file, NEW);

    assertThat(other).hasBinaryContent(NEW);
    assertThat(entries(folder)).containsExactlyInAnyOrder(file, other);
  }

  @Test
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder().setBlockSize(1024).setMaxSize(64 * 1024).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path file = Files.writeString(disk.getPath("/work/article.txt"), "old");

      assertThatThrownBy(() -> FileReplacement.replace(file, new byte[64 * 1024]))
          .isInstanceOf(IOException.class);

      assertThat(file).hasContent("old");
      assertThat(entries(file.getParent())).containsExactly(file);
    }
  }

  private boolean supports(String view) {
    return folder.getFileSystem().supportedFileAttributeViews().contains(view);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
