package org.postil.editor.creating;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.creating.SourceText.Read;
import org.postil.editor.creating.SourceText.Unreadable;

class SourceTextTest {

  private static final String TEXT = "Цены выросли.1\r\n\r\n1. Архив.\r\n";

  @TempDir private Path folder;

  @Test
  void readsTheEncodingThatIsNamed() throws IOException {
    assertThat(read(TEXT.getBytes(UTF_8), "UTF-8")).isEqualTo(new Read(TEXT));
    assertThat(read(TEXT.getBytes("KOI8-R"), "KOI8-R")).isEqualTo(new Read(TEXT));
    assertThat(read(TEXT.getBytes(UTF_16LE), "UTF-16LE")).isEqualTo(new Read(TEXT));
  }

  @Test
  void aByteOrderMarkTellsTheEncodingAndIsNoText() throws IOException {
    assertThat(read(TEXT.getBytes(UTF_16), "UTF-8")).isEqualTo(new Read(TEXT));
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_16LE), "UTF-8")).isEqualTo(new Read(TEXT));
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_8), "UTF-8")).isEqualTo(new Read(TEXT));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertThat(read(TEXT.getBytes("KOI8-R"), "UTF-8")).isEqualTo(notIn("UTF-8"));
    assertThat(read(TEXT.getBytes(UTF_16LE), "UTF-8")).isEqualTo(notIn("UTF-8"));
    assertThat(read("a\0b".getBytes(ISO_8859_1), "windows-1252")).isEqualTo(notIn("windows-1252"));
    assertThat(read(TEXT.getBytes(UTF_8), "EBCDIC-42"))
        .isEqualTo(new Unreadable("EBCDIC-42 is not an encoding that is known here."));
    assertThat(read(new byte[0], "UTF-8"))
        .isEqualTo(new Unreadable(folder.resolve("a.txt") + " is empty."));
  }

  private SourceText read(byte[] bytes, String encoding) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    return SourceText.of(file.toString(), encoding);
  }

  private static Unreadable notIn(String encoding) {
    return new Unreadable(
        "The file is not in " + encoding + ". Choose the encoding that it was saved in.");
  }
}
