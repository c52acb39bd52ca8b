package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.text.Span;
import org.postil.text.TextEdit;

class ReviseNoteTest {

  private static final String ARTICLE =
      "One.1 Two.2\r\n\r\n1.\u00a0Hill R.\r\n   Post Office.\r\n\r\n2. 😀 Reform.\r\n";

  @Test
  void theWordsAreEditedWithoutLabelAndWithPlainLineEnds() {
    assertThat(ReviseNote.words(ARTICLE, body(1))).isEqualTo("Hill R.\n   Post Office.");
  }

  @Test
  void onlyWhatDiffersIsReplaced() {
    assertThat(ReviseNote.edits(ARTICLE, body(1), "Hill R.\n   The Post Office."))
        .containsExactly(TextEdit.insert(ARTICLE.indexOf("Post Office"), "The "));
  }

  @Test
  void newLineEndsAreThoseOfTheText() {
    assertThat(revised(1, "Hill R.\n   Post\n   Office."))
        .isEqualTo(ARTICLE.replace("Post Office", "Post\r\n   Office"));
  }

  @Test
  void halfACharacterIsNeverReplaced() {
    assertThat(ReviseNote.edits(ARTICLE, body(2), "😁 Reform."))
        .containsExactly(new TextEdit(new Span(ARTICLE.indexOf("😀"), 2), "😁"));
  }

  @Test
  void wordsThatStayTheSameChangeNothing() {
    assertThat(ReviseNote.edits(ARTICLE, body(1), ReviseNote.words(ARTICLE, body(1)))).isEmpty();
  }

  @Property
  void theResultHasTheWordsAndLeavesTheRestAlone(
      @ForAll @NotBlank @CharRange(from = 'a', to = 'c') String words) {
    assertThat(revised(2, words)).isEqualTo(ARTICLE.replace("😀 Reform.", words));
  }

  private static String revised(int number, String words) {
    List<TextEdit> edits = ReviseNote.edits(ARTICLE, body(number), words);
    return TextEdit.apply(ARTICLE, edits);
  }

  private static Span body(int number) {
    return Analysis.of(ARTICLE).recognition().notes().get(number - 1).body();
  }
}
