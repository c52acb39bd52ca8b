package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Remark;
import org.postil.edits.SplitArticle.Parts;
import org.postil.edits.SplitArticle.Whole;
import org.postil.recognition.NoteStyle;

/** Making one article of two, and two of one. */
class CombineArticlesTest {

  private static final String RIVER =
      "# The River\n\nIt rose in spring.1 It fell in autumn.2\n\n1. A. Lind.\n2. See [1].\n";
  private static final String BRIDGE =
      "# The Bridge\n\nIt was built.1 It fell down.2 It was built again.1\n\n1. B. Lund.\n2. C. Lowe.\n";
  private static final String BOTH =
      "# The River\n\nIt rose in spring.1 It fell in autumn.2\n\n"
          + "# The Bridge\n\nIt was built.3 It fell down.4 It was built again.3\n\n"
          + "1. A. Lind.\n2. See [1].\n3. B. Lund.\n4. C. Lowe.\n";

  @Test
  void combinesAndSplits() {
    assertThat(
            new EditedText(RIVER)
                .after(article -> CombineArticles.of(article, Analysis.of(BRIDGE)))
                .text())
        .isEqualTo(BOTH);
    assertThat(split(BOTH).texts()).containsExactly(RIVER, BRIDGE);
    assertThat(split(BOTH).pointers()).isEmpty();
  }

  @Test
  void aSignatureStaysWithItsText() {
    String first = "It rose.1 It fell.2\n\nPublius\n\n1. A.\n\n2. B.\n";
    String second = "# Two\n\nIt ran.1 It was.2\n\nPublius\n\n1. C.\n\n2. D.\n";
    assertThat(
            new EditedText(first)
                .after(article -> CombineArticles.of(article, Analysis.of(second)))
                .text())
        .isEqualTo(
            "It rose.1 It fell.2\n\nPublius\n\n# Two\n\nIt ran.3 It was.4\n\nPublius\n\n"
                + "1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n");
  }

  private static Parts split(String text) {
    SplitArticle split = SplitArticle.byChapters(Analysis.of(text));
    assertThat(split).isInstanceOf(Parts.class);
    return (Parts) split;
  }

  @Test
  void tellsWhichWordsPointAtAnotherPart() {
    String pointing = BOTH.replace("See [1]", "See note 4");
    assertThat(split(pointing).pointers())
        .extracting(Fault::message, fault -> fault.span().of(pointing))
        .containsExactly(
            tuple("“2. See note 4.” in part 1 points at a note of another part.", "4"));
    assertThat(split(pointing).texts()).containsExactly(RIVER.replace("[1]", "note 4"), BRIDGE);
  }

  @Test
  void refusesWhereWordsWouldPointAtAnotherNote() {
    SplitArticle split =
        SplitArticle.byChapters(Analysis.of(BOTH.replace("C. Lowe", "See note 1")));
    assertThat(split).isInstanceOf(Whole.class);
    assertThat(((Whole) split).refusal().faults()).hasSize(1);
  }

  @Test
  void takesNotesAlongToWhichOnlyNotesRefer() {
    String text =
        "# One\n\nIt rose.[^1] It fell.[^2]\n\n# Two\n\nIt ran.[^3] It was.[^5]\n\n"
            + "[^1]: A.\n\n[^2]: B.\n\n[^3]: C, as one says.[^4]\n\n[^4]: D.\n\n[^5]: E.\n";
    assertThat(split(text).texts().getLast())
        .isEqualTo(
            "# Two\n\nIt ran.[^1] It was.[^2]\n\n"
                + "[^1]: C, as one says.[^3]\n\n[^2]: E.\n\n[^3]: D.\n");
  }

  @Test
  void articlesWithoutNotesJoinTheOthers() {
    String mill = "# The Mill\n\nIt stood still.\n";
    String text =
        new EditedText(mill)
            .after(article -> CombineArticles.of(article, Analysis.of(RIVER)))
            .after(article -> CombineArticles.of(article, Analysis.of(mill)))
            .after(article -> CombineArticles.of(article, Analysis.of(BRIDGE)))
            .text();
    assertThat(split(text).texts()).containsExactly(mill, RIVER, mill, BRIDGE);
  }

  @Test
  void takesTheStyleOfTheFirst() {
    String bridge =
        new EditedText(BRIDGE).after(article -> ConvertStyle.to(article, NoteStyle.BRACKET)).text();
    assertThat(
            new EditedText(RIVER)
                .after(article -> CombineArticles.of(article, Analysis.of(bridge)))
                .text())
        .isEqualTo(BOTH);
  }

  @Test
  void losesNoNote() {
    String unused = BRIDGE.replace(" It fell down.2", "");
    assertThat(
            new EditedText(RIVER)
                .refused(article -> CombineArticles.of(article, Analysis.of(unused)))
                .faults())
        .hasSize(1);
    assertThat(SplitArticle.byChapters(Analysis.of(BOTH.replace(" It fell down.4", ""))))
        .isInstanceOf(Whole.class);
  }

  private static final String TRANSLATOR = "\nTranslated by A. Nother\n";

  @Test
  void wordsBehindTheNotesGoWithTheLastPart() {
    assertThat(split(BOTH + TRANSLATOR).texts()).containsExactly(RIVER, BRIDGE + TRANSLATOR);
    assertThat(
            new EditedText(RIVER)
                .after(article -> CombineArticles.of(article, Analysis.of(BRIDGE + TRANSLATOR)))
                .text())
        .isEqualTo(BOTH + TRANSLATOR);
  }

  @ParameterizedTest
  @CsvSource({
    "It ran.1 It is.2%%1. C.%%2. See note 1., It ran.1 It is.2%%1. C.%%2. See note 1.",
    "It ran.3 It is.4%%3. C.%%4. See note 3., It ran.1 It is.2%%1. C.%%2. See note 1.",
    "It ran.1%%1. C.%%Still C.%%2. D., It ran.1%%1. C.%%Still C.%%2. D.",
    "It ran.1 It is.2%%Notes%%1. C.%%2. D., It ran.1 It is.2%%Notes%%1. C.%%2. D.",
    "It ran., It ran."
  })
  void chaptersKeepListsOfTheirOwn(String second, String expected) {
    String one = "# One%%It rose.1 It fell.2%%1. A.%%2. B.\n";
    String three = "# Three%%It was.1 It stood.2%%1. E.%%2. F.\n";
    String text = String.join("\n", one, "# Two%%" + second + "\n", three);
    assertThat(split(text.replace("%%", "\n\n")).texts())
        .extracting(part -> part.replace("\n\n", "%%"))
        .containsExactly(one, "# Two%%" + expected + "\n", three);
  }

  @Test
  void losesNoWordsBehindTheNotes() {
    new EditedText(RIVER + TRANSLATOR)
        .refused(article -> CombineArticles.of(article, Analysis.of(BRIDGE + TRANSLATOR)));
  }

  @Test
  void writesNotesExplicitlyThatAreTooFewToBeReadAsSuch() {
    String text =
        "# One\n\nIt stood still. 1 So it was.\n\n"
            + "# Two\n\nIt rose. 2 It fell. 3 It ran. 4 It was. 5 It is. 6 It grew. 7 It sank. 8\n\n"
            + "1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n\n5. E.\n\n6. F.\n\n7. G.\n\n8. H.\n";
    Parts parts = split(text);
    assertThat(parts.texts().getFirst())
        .isEqualTo("# One\n\nIt stood still. [^1] So it was.\n\n[^1]: A.\n");
    assertThat(parts.parts().getFirst().remarks())
        .extracting(Remark::message)
        .containsExactly(
            "The notes of this part are written in the form [^1], since so few would not be read"
                + " as notes otherwise.");
  }

  @Test
  void leavesAListAListWhereItsPartHasNoNotes() {
    String text =
        "# One\n\nIt rose.1 It fell.2 It ran.3\n\n# References and notes\n\n1. Residue - Wiki\n2. Criterion - Wiki\n\n"
            + "1. A.\n\n2. B.\n\n3. C.\n";
    assertThat(split(text).texts().getLast())
        .isEqualTo("# References and notes\n\n\\1. Residue - Wiki\n\\2. Criterion - Wiki\n");
  }
}
