package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that would bring down a careless reader. */
class HostileTextsTest {

  @Test
  void emptyText() {
    Recognition article = Recognition.of("");
    assertThat(article.blocks()).isEmpty();
    assertThat(article.references()).isEmpty();
  }

  @Test
  void oneVeryLongLine() {
    String text = "word1 [2] ".repeat(500_000);
    assertThat(Recognition.of(text).blocks()).hasSize(1);
  }

  @Test
  void aHundredThousandNotes() {
    StringBuilder text = new StringBuilder();
    for (int n = 1; n <= 100_000; n++) {
      text.append("So it was.").append(n).append(n % 10 == 0 ? "\n\n" : " ");
    }
    for (int n = 1; n <= 100_000; n++) {
      text.append(n).append(". x\n\n");
    }
    Recognition article = Recognition.of(text.toString());
    assertThat(article.notes()).hasSize(100_000);
    assertThat(article.references()).hasSize(100_000);
  }

  @Test
  void manyOpenBracketsAndSymbols() {
    assertThat(Recognition.of("[".repeat(300_000)).references()).isEmpty();
    assertThat(Recognition.of("^[".repeat(300_000)).references()).isEmpty();
    assertThat(Recognition.of("* x\n\n".repeat(50_000) + "a*".repeat(50_000)).blocks())
        .isNotEmpty();
    assertThat(Recognition.of("` ``\n".repeat(300_000)).references()).isEmpty();
    assertThat(Recognition.of("http://".repeat(100_000)).urls()).isNotNull();
    assertThat(Recognition.of("1".repeat(1_000_000)).references()).isEmpty();
    assertThat(Recognition.of("\\".repeat(300_000)).escapes()).hasSize(150_000);
  }

  @Test
  void aByteOrderMarkCountsAsWhiteSpace() {
    Recognition article = Recognition.of("\uFEFFSo it was.1 Then.\n\n1. A book.\n");
    assertThat(article.blocks().getFirst().span().offset()).isEqualTo(1);
    assertThat(article.references()).hasSize(1);
  }

  @Test
  void windowsLineEnds() {
    Recognition article = Recognition.of("So.1 Then.2\r\n\r\n1. A\r\nbook.\r\n\r\n2. More.\r\n");
    assertThat(article.references()).hasSize(2);
    assertThat(article.notes().getFirst().body().of(article.text())).isEqualTo("A\r\nbook.");
  }

  @Test
  void loneSurrogatesAndRightToLeftText() {
    Recognition article =
        Recognition.of("\uD83D so.1 \uDE00 עברית.2 \u202Eabc\u202C.3\n\n1. א\n\n2. ב\n\n3. ג\n");
    assertThat(article.references()).hasSize(3);
  }
}
