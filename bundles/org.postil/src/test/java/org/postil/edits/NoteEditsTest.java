package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Fault;
import org.postil.testing.MarkedText;

/** Renaming, merging and splitting notes. */
class NoteEditsTest {

  @Test
  void renamesALabelEverywhere() {
    assertThat(
            new EditedText("It rose.[1] It fell.[2, 3]\n\n[1] A.\n\n[2] B, see [3].\n\n[3] C.\n")
                .after(
                    article ->
                        RenameLabel.of(article, article.recognition().notes().getLast(), "4")))
        .isEqualTo(
            new EditedText("It rose.[1] It fell.[2, 4]\n\n[1] A.\n\n[2] B, see [4].\n\n[4] C.\n"));
  }

  @Test
  void givesANoteAName() {
    assertThat(
            new EditedText("It rose.[^1] It fell.[^2]\n\n[^1]: A.\n\n[^2]: B.\n")
                .after(
                    article ->
                        RenameLabel.of(article, article.recognition().notes().getLast(), "lind")))
        .isEqualTo(new EditedText("It rose.[^1] It fell.[^lind]\n\n[^1]: A.\n\n[^lind]: B.\n"));
  }

  @Test
  void refusesALabelThatIsTakenOrNone() {
    EditedText text = new EditedText("It rose.[1] It fell.[2]\n\n[1] A, see [2].\n\n[2] B.\n");
    for (String label : new String[] {"2", "lind", "", "a b"}) {
      assertThat(
              text.refused(
                      article ->
                          RenameLabel.of(article, article.recognition().notes().getFirst(), label))
                  .reason())
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3 ; 7 ; It rose.1 It fell.2 It ran.[^7]%%1. A.%%More.%%2. B.%%[^7]: C.",
        "2 ; 7 ; It rose.1 It fell.[^7] It ran.3%%1. A.%%More.%%[^7]: B.%%3. C.",
        "1 ; 9 ; It rose.[^9] It fell.2 It ran.3%%[^9]: A.%%    More.%%2. B.%%3. C."
      })
  void writesALabelThatNobodyWouldExpectExplicitly(String from, String to, String expected) {
    EditedText text = lines("It rose.1 It fell.2 It ran.3%%1. A.%%More.%%2. B.%%3. C.");
    Function<Analysis, Outcome> rename =
        article ->
            RenameLabel.of(
                article, article.recognition().notes().get(Integer.parseInt(from) - 1), to);
    assertThat(text.after(rename)).isEqualTo(lines(expected));
    assertThat(text.done(rename).remarks())
        .extracting(remark -> remark.span().of(lines(expected).text()))
        .containsExactly("[^" + to + "]", "[^" + to + "]");
  }

  @Test
  void crossReferencesLeadFromExplicitNotesToOthersAndBack() {
    assertThat(
            lines("It rose.1 It fell.2 It ran.3 It was.4%%1. A.%%2. B.%%3. See [4].%%4. See [2].")
                .after(
                    article ->
                        RenameLabel.of(article, article.recognition().notes().getLast(), "9")))
        .isEqualTo(
            lines(
                "It rose.1 It fell.2 It ran.3 It was.[^9]"
                    + "%%1. A.%%2. B.%%3. See [9].%%[^9]: See [2]."));
  }

  @Test
  void tellsWhichNeighbourWouldBeMisread() {
    EditedText text = lines("It rose.1 It fell, and it ran, and so it went on.2%%1. A.%%2. B.");
    assertThat(
            text.refused(
                    article ->
                        RenameLabel.of(article, article.recognition().notes().getLast(), "9"))
                .faults())
        .extracting(Fault::message, fault -> fault.span().offset())
        .containsExactly(tuple("1 would not be read as the label of a note at “1. A.”.", 52));
  }

  private static EditedText lines(String text) {
    return new EditedText(text.replace("%%", "\n\n") + "\n");
  }

  @Test
  void mergesIdenticalNotes() {
    assertThat(
            new EditedText(
                    "It rose.1 It fell.2 It ran.3 It was.4 It is.5\n\n1. A. Lind, The River.\n\n2. B.\n\n"
                        + "3. A. Lind, The River.\n\n4. C, p. 55 ff.\n\n5. See [3] and [4].\n")
                .after(MergeNotes::all)
                .text())
        .isEqualTo(
            "It rose.1 It fell.2 It ran.1 It was.3 It is.4\n\n1. A. Lind, The River.\n\n2. B.\n\n"
                + "3. C, p. 55 ff.\n\n4. See [1] and [3].\n");
  }

  @Test
  void mergesNothingWhereAllNotesDiffer() {
    new EditedText("It rose.1 It fell.2\n\n1. Ibid., p. 55 ff.\n\n2. Ibid., p. 55 ff.\n")
        .refused(MergeNotes::all);
  }

  @Test
  void splitsANote() {
    MarkedText text =
        MarkedText.of("It rose.1 It fell.2 It ran.1\n\n1. A. Lind.| B. Lund.\n\n2. See [1].\n");
    assertThat(
            new EditedText(text.text()).withCaret(article -> SplitNote.at(article, text.caret())))
        .isEqualTo(
            "It rose.1,2 It fell.3 It ran.1,2\n\n1. A. Lind.\n\n2. |B. Lund.\n\n3. See [1].\n");
  }

  @Test
  void splitsOnlyBetweenWords() {
    MarkedText text = MarkedText.of("It rose.1 It fell.2\n\n1. |A. Lind.\n\n2. B. Lund.\n");
    new EditedText(text.text()).refused(article -> SplitNote.at(article, text.caret()));
  }
}
