package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.testing.MarkedText;

class HoverTest {

  private static final String ARTICLE =
      """
      On the “70th day G. Toloraya saw the river rise.1 The bridge fell: “Alas.”2 Nobody knew, he said.1 \
      It ran.3

      1. Report of the
      first year.

      2. see [1], p. 4.

      3. Report of the third year.

      4. Ibid.
      """;

  @Test
  void showsTheNoteOfAReferenceAndTheReason() {
    assertThat(hover("rise.|1").text())
        .startsWith("1. Report of the first year.\n\nRead as a note reference: ");
  }

  @Test
  void showsTheSentencesThatReferToANote() {
    assertThat(hover("|1. Report").text())
        .isEqualTo("On the “70th day G. Toloraya saw the river rise.1\n\nNobody knew, he said.1");
    assertThat(hover("|2. see").text()).isEqualTo("The bridge fell: “Alas.”2");
  }

  @Test
  void saysThatNothingRefersToANote() {
    assertThat(hover("|4. Ibid").text()).isEqualTo("Nothing refers to note 4.");
  }

  @Test
  void showsTheNoteOfACrossReference() {
    assertThat(hover("see |[1]").text()).isEqualTo("1. Report of the first year.");
  }

  @Test
  void showsTheNoteThatIbidStandsFor() {
    assertThat(hover("4. |Ibid").text()).isEqualTo("3. Report of the third year.");
  }

  @Test
  void saysWhyANumberIsPlain() {
    assertThat(hover("“70|th").text()).startsWith("70 is read as plain text: ");
  }

  @Test
  void saysNothingElsewhere() {
    MarkedText text = marked("the ri|ver");

    assertThat(Hover.at(Analysis.of(text.text()), text.caret())).isEmpty();
  }

  private static Hover hover(String caret) {
    MarkedText text = marked(caret);
    return Hover.at(Analysis.of(text.text()), text.caret()).orElseThrow();
  }

  private static MarkedText marked(String caret) {
    return MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));
  }
}
