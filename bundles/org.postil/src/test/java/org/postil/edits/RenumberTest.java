package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;

/** Numbering notes anew. */
class RenumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It rose.2 It fell.1 It ran.3%%1. A.%%2. B, see [3].%%3. C. ; It rose.1 It fell.2 It ran.3%%1. B, see [3].%%2. A.%%3. C.",
        "It rose.1 It fell.3 It ran.7%%1. A.%%3. B.%%7. C. ; It rose.1 It fell.2 It ran.3%%1. A.%%2. B.%%3. C.",
        "It rose [3]. It fell [1, 2].%%[1] A.%%[2] B.%%[3] C. ; It rose [1]. It fell [2, 3].%%[1] C.%%[2] A.%%[3] B.",
        "It rose [2]. It fell [1–3].%%[1] A.%%[2] B.%%[3] C. ; It rose [1]. It fell [1–3].%%[1] B.%%[2] A.%%[3] C.",
        "It rose.1 It fell.2 It ran.4%%1. A.%%2. B.%%3. Unused.%%4. C. ; It rose.1 It fell.2 It ran.4%%1. A.%%2. B.%%3. Unused.%%4. C.",
        "It rose.[^4] It fell.[^2]%%[^2]: A.%%[^4]: B, see [^2]. ; It rose.[^1] It fell.[^2]%%[^1]: B, see [^2].%%[^2]: A."
      })
  void byFirstReference(String before, String after) {
    assertThat(lines(before).after(Renumber::all)).isEqualTo(lines(after));
  }

  private static EditedText lines(String text) {
    return new EditedText(text.replace("%%", "\n\n") + "\n");
  }

  @Test
  void byTheList() {
    assertThat(
            lines("It rose.5 It fell.2 It ran.7%%2. A.%%5. B.%%7. C, see notes 2–5.")
                .after(article -> Renumber.all(article, Order.LIST, Restart.AS_IS, 1)))
        .isEqualTo(lines("It rose.2 It fell.1 It ran.3%%1. A.%%2. B.%%3. C, see notes 1–2."));
  }

  @Test
  void fromANoteOn() {
    assertThat(
            lines("It rose.4 It fell.9 It ran.6%%4. A.%%6. B.%%9. C.")
                .after(article -> Renumber.from(article, article.recognition().notes().get(1))))
        .isEqualTo(lines("It rose.4 It fell.6 It ran.7%%4. A.%%6. C.%%7. B."));
  }

  @Test
  void throughAllChaptersAndBack() {
    EditedText perChapter =
        lines(
            "# One%%It rose.1 It fell.2%%1. A.%%2. B.%%# Two%%It ran.1 It was.2%%1. C.%%2. D, see [1].");
    EditedText continuous =
        perChapter.after(article -> Renumber.all(article, Order.REFERENCES, Restart.NEVER, 1));
    assertThat(continuous)
        .isEqualTo(
            lines(
                "# One%%It rose.1 It fell.2%%1. A.%%2. B.%%# Two%%It ran.3 It was.4%%3. C.%%4. D, see [3]."));
    assertThat(
            continuous.after(
                article -> Renumber.all(article, Order.REFERENCES, Restart.EACH_LIST, 1)))
        .isEqualTo(perChapter);
  }

  @Test
  void asksWhereTheLabelsDoNotFollowTheText() {
    EditedText text =
        lines("It [5] so [4] was [3] and [2] is [1].%%[1] A.%%[2] B.%%[3] C.%%[4] D.%%[5] E.");
    assertThat(text.asked(Renumber::all).choices()).hasSize(2);
  }

  @Test
  void changesNothingInAnArticleThatCounts() {
    EditedText text = lines("It rose.1 It fell.2%%1. A.%%2. B.");
    assertThat(text.done(Renumber::all))
        .isEqualTo(
            new Done(java.util.List.of(), java.util.List.of(), java.util.OptionalInt.empty()));
  }

  @Test
  void refusesNotesWithoutNumbers() {
    assertThat(lines("It rose.* It fell.†%%* A.%%† B.").refused(Renumber::all).reason())
        .startsWith("The notes have no numbers.");
  }

  @Test
  void saysThatThereAreNoNotes() {
    assertThat(lines("It rose.").refused(Renumber::all).reason()).isEqualTo("There are no notes.");
  }

  @Test
  void indentsTheParagraphsOfANoteThatComesToBeTheLast() {
    assertThat(
            new EditedText("It ran.2 It fell.1\n\n1. A.\n\nStill A.\n\nSo A.\n\n2. B.\n")
                .after(article -> Renumber.all(article, Order.REFERENCES, Restart.AS_IS, 1))
                .text())
        .isEqualTo("It ran.1 It fell.2\n\n1. B.\n\n2. A.\n\n    Still A.\n\n    So A.\n");
  }
}
