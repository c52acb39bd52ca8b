package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles on programs and mathematics, which have few notes and many numbers like references. */
class FewNotesAmongCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Its prefix function is [0, 1, 0, 1, 2, 2, 3], as they showed.«1» It is fast.«2»",
        "The segments are [1,1],[2,2] and [1,2] here, by this method«1» and another.«2»",
        "Take every number in [1,1000] and try it, as they did.«1» It ends.«2»",
        "Reverse the interval [2,4] of them, as was told.«1» It is quick.«2»",
        "Type summary(cars[,1]) for the first column, as in the guide«1» of it.«2»",
        "When nobody comes, f(i,1) is the sum of all, as was shown.«1» It is so.«2»",
        "They wrote it.«1» It stands in their Journal, 31(1):1–28, of the year.«2»",
        "The first«1» picture is called figure1.png and the second scan2.jpg there.«2»",
        "They published LND v0.18.5-beta.rc1 for all to try,«1» and it held.«2»",
        "They wrote it.«1» The names are {'Jay': [1, 2], 'Madison': [1, 2]} there.«2»",
        "It prints this:\n\n> 112+118\n[1] 230\n\n> ls()\n[1] \"Jan1949\"\n\nSo it was.«1» It is.«2»",
        "As given.«1»\n\n1288.5\t1311.0\t1\tFALSE\n1257.5\t1290.1\t2\tTRUE\n\nSo it is.«2»"
      })
  void theNumbersArePlain(String body) {
    assertThat(MarkedText.withNotes(body, 1, 2).readLinked().notes()).hasSize(2);
  }

  @Test
  void superscriptsFarFromArrays() {
    MarkedText.of(
            "They speak of it.«¹» Then [1, 2, 3] and [0, 1] are lists.«²»\n\n¹ A book.\n\n² A page.\n")
        .readLinked();
  }

  @Test
  void boldWordsAtTheStartOfLinesAreNoNotes() {
    Recognition article =
        MarkedText.of(
                "It was so [«1»] and that was said.[«2»]\n\n**First** is that.\n\n"
                    + "**Second** is this, by **name**.\n\n**Third** goes on.\n\n"
                    + "[1] A note.\n\n[2] Another.\n")
            .read();
    assertThat(article.notes()).hasSize(2);
  }

  @Test
  void worksBeforeTheNotesUnderOneHeading() {
    Recognition article =
        MarkedText.of(
                "They proved it.«1» It is known.«2»\n\nNotes\n\n"
                    + "1. A book on numbers.\n\n2. A book on graphs.\n\n3. A book on trees.\n\n"
                    + "1. Their proof has a gap.\n\n2. It was known to others.\n")
            .readLinked();
    assertThat(article.notes()).hasSize(2);
    assertThat(article.notes().getFirst().body().of(article.text())).startsWith("Their proof");
  }
}
