package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.testing.MarkedText;
import org.postil.text.TextEdit;

/** Inserting a note at the caret. */
class InsertNoteTest {

  private static final String NOTES =
      "\n\n1. One year.\n\n2. Two years.\n\n3. Three years, see [2].\n\n4. Four; see notes 1–3.\n";
  private static final String INSERTED =
      "\n\n1. One year.\n\n2. |\n\n3. Two years.\n\n4. Three years, see [3].\n\n"
          + "5. Four; see notes 1–4.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It rose.1 It fell.| It ran.2 It was.3 It is.4 ; It rose.1 It fell.2 It ran.3 It was.4 It is.5",
        "It rose.1 It fell| and ran.2 It was.3 It is.4 ; It rose.1 It fell2 and ran.3 It was.4 It is.5",
        "It rose.1| It fell and ran.2 It was.3 It is.4 ; It rose.1,2 It fell and ran.3 It was.4 It is.5",
        "It rose.1 In 1998| it ran.2 It was.3 It is.4 ; It rose.1 In 1998[^2] it ran.3 It was.4 It is.5",
        "It rose.1 It fell.| It ran.2-4 ; It rose.1 It fell.2 It ran.3-5",
        "It rose.(1) It fell.| It ran.(2)-(4) ; It rose.(1) It fell.(2) It ran.(3)-(5)",
        "It rose.1 It fell.| It ran.2,4 It was.3 It is.4 ; It rose.1 It fell.2 It ran.3,5 It was.4 It is.5",
        "It rose.1 It fell. It ran.|2 It was.3 It is.4 ; It rose.1 It fell. It ran.2,3 It was.4 It is.5"
      })
  void movesTheLaterOnesUp(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    assertThat(
            new EditedText(text.text() + NOTES)
                .withCaret(article -> InsertNote.at(article, text.caret(), "")))
        .isEqualTo(expected + INSERTED);
  }

  @Test
  void behindALabelWithANoBreakSpaceTheNoteMayBeEmpty() {
    MarkedText text =
        MarkedText.of("It rose| here.1 It fell.2\n\n1.\u00A0One year.\n\n2.\u00A0Two years.\n");
    assertThat(
            new EditedText(text.text())
                .withCaret(article -> InsertNote.at(article, text.caret(), "")))
        .isEqualTo(
            "It rose1 here.2 It fell.3\n\n1.\u00A0|\n\n2.\u00A0One year.\n\n3.\u00A0Two years.\n");
  }

  @Test
  void inSuperscripts() {
    assertInserts(
        "It rose.¹ It fell.| It ran.² It was.³\n\n¹ One.\n² Two.\n³ Three.\n",
        "It rose.¹ It fell.² It ran.³ It was.⁴\n\n¹ One.\n² New.\n³ Two.\n⁴ Three.\n");
  }

  @Test
  void inBrackets() {
    assertInserts(
        "It rose [1]. It fell |. It ran [2, 3–5].\n\n[1] One.\n\n[2] Two.\n\n[3] Three.\n\n[4] Four.\n\n[5] Five.\n",
        "It rose [1]. It fell [2]. It ran [3, 4–6].\n\n[1] One.\n\n[2] New.\n\n[3] Two.\n\n[4] Three.\n\n[5] Four.\n\n[6] Five.\n");
  }

  @Test
  void inExplicitForms() {
    assertInserts(
        "It rose.[^1] It fell.| It ran.[^2]\r\n\r\n[^1]: One.\r\n\r\n[^2]: Two.\r\n",
        "It rose.[^1] It fell.[^2] It ran.[^3]\r\n\r\n[^1]: One.\r\n\r\n[^2]: New.\r\n\r\n[^3]: Two.\r\n");
  }

  @Test
  void inAnArticleWithoutNotes() {
    assertInserts("It rose. It fell.| It ran.\n", "It rose. It fell.1 It ran.\n\n1. New.\n");
  }

  @Test
  void beforeTheFirstNote() {
    assertInserts(
        "It rose.| It fell.1 It ran.2\n\n1)\u00A0One.\n2)\u00A0Two.\n",
        "It rose.1 It fell.2 It ran.3\n\n1)\u00A0New.\n2)\u00A0One.\n3)\u00A0Two.\n");
  }

  @Test
  void inTheChapterOfTheCaret() {
    assertInserts(
        "# One\n\nIt rose.1 It fell.2\n\n1. One.\n\n2. Two.\n\n# Two\n\nIt ran.1 It was.| It is.2\n\n1. Three.\n\n2. Four.\n",
        "# One\n\nIt rose.1 It fell.2\n\n1. One.\n\n2. Two.\n\n# Two\n\nIt ran.1 It was.2 It is.3\n\n1. Three.\n\n2. New.\n\n3. Four.\n");
  }

  @Test
  void inChaptersThatAreNumberedThrough() {
    assertInserts(
        "# One\n\nIt rose.1 It fell.| It stood.2\n\n1. One.\n\n2. Two.\n\n# Two\n\nIt ran.3 It is.4\n\n3. Three.\n\n4. Four.\n",
        "# One\n\nIt rose.1 It fell.2 It stood.3\n\n1. One.\n\n2. New.\n\n3. Two.\n\n# Two\n\nIt ran.4 It is.5\n\n4. Three.\n\n5. Four.\n");
  }

  @Test
  void tellsTheNewLabels() {
    MarkedText text = MarkedText.of("It rose.1 It fell.| It ran.2 It was.3 It is.4" + NOTES);
    assertThat(
            new EditedText(text.text())
                .done(article -> InsertNote.at(article, text.caret(), ""))
                .labels())
        .containsExactly(
            new LabelChange(0, Optional.empty(), Optional.of("2")),
            new LabelChange(0, Optional.of("2"), Optional.of("3")),
            new LabelChange(0, Optional.of("3"), Optional.of("4")),
            new LabelChange(0, Optional.of("4"), Optional.of("5")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It rose.1 It fell.| It ran.2 It was.3 It is.4 So[^9] it was. ; note.undefined ; [^9]",
        "It rose.1 It fell.| It ran.3 It was.4 ; note.unused ; 2"
      })
  void namesWhatHasToBeMendedFirst(String marked, String finding, String place) {
    MarkedText text = MarkedText.of(marked + NOTES);
    assertThat(
            new EditedText(text.text())
                .refused(article -> InsertNote.at(article, text.caret(), ""))
                .faults())
        .extracting(fault -> fault.finding().orElseThrow(), fault -> fault.span().of(text.text()))
        .containsExactly(tuple(finding, place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It rose.* It fell.| It ran.†%%* A.%%† B. ; It rose.* It fell.† It ran.‡%%* A.%%† New.%%‡ B.",
        "It rose.| It fell.* It ran.†%%* A.%%† B. ; It rose.* It fell.† It ran.‡%%* New.%%† A.%%‡ B.",
        "It rose.[^b] It fell.| It ran.[^a]%%[^b]: A.%%[^a]: B. "
            + "; It rose.[^b] It fell.[^1] It ran.[^a]%%[^b]: A.%%[^1]: New.%%[^a]: B."
      })
  void amongSymbolsAndNames(String marked, String expected) {
    assertInserts(marked.replace("%%", "\n\n") + "\n", expected.replace("%%", "\n\n") + "\n");
  }

  @Test
  void symbolsAreDoubledBehindTheLast() {
    assertInserts(
        "A* b† c‡ d§ e‖ f¶ and that| was all.\n\n* A.\n† B.\n‡ C.\n§ D.\n‖ E.\n¶ F.\n",
        "A* b† c‡ d§ e‖ f¶ and that** was all.\n\n* A.\n† B.\n‡ C.\n§ D.\n‖ E.\n¶ F.\n** New.\n");
  }

  @Test
  void notAmongSymbolsThatBeginAgain() {
    MarkedText text =
        MarkedText.of("It rose.* It fell.† It ran.*| It was.†\n\n* A.\n\n† B.\n\n* C.\n\n† D.\n");
    assertThat(
            new EditedText(text.text())
                .refused(article -> InsertNote.at(article, text.caret(), "New."))
                .reason())
        .contains("begin again");
  }

  private static final String CHAPTERS =
      "# One\n\nIt rose.1 It fell.2\n\n1. A.\n\n2. B.\n\n# Two\n\nIt ran.@\n\n# Three\n\n";

  @Test
  void beginsTheListOfAChapterThatHasNone() {
    String last = "It was.1 It is.2\n\n1. C.\n\n2. D.\n";
    assertInserts(CHAPTERS.replace("@", "|") + last, CHAPTERS.replace("@", "1\n\n1. New.") + last);
  }

  @Test
  void beginsItWithTheNumberThatBelongsThere() {
    assertInserts(
        CHAPTERS.replace("@", "|") + "It was.3 It is.4\n\n3. C.\n\n4. D.\n",
        CHAPTERS.replace("@", "3\n\n3. New.") + "It was.4 It is.5\n\n4. C.\n\n5. D.\n");
  }

  @Test
  void asksForTheNumberWhereOneListDoesNotShowIt() {
    MarkedText text = MarkedText.of(CHAPTERS.replace("@", "|") + "It was.\n");
    Asked asked =
        new EditedText(text.text()).asked(article -> InsertNote.at(article, text.caret(), "New."));
    assertThat(asked.choices())
        .extracting(choice -> (Done) choice.outcome().get())
        .extracting(done -> TextEdit.apply(text.text(), done.edits()))
        .containsExactly(
            CHAPTERS.replace("@", "1\n\n1. New.") + "It was.\n",
            CHAPTERS.replace("@", "3\n\n3. New.") + "It was.\n");
  }

  @Test
  void asksBeforeItTouchesWhatIsNoReference() {
    MarkedText text =
        MarkedText.of("It rose.1 It fell.| It ran.2 So did the class3 too.\n\n1. A.\n\n2. B.\n");
    Asked asked =
        new EditedText(text.text()).asked(article -> InsertNote.at(article, text.caret(), ""));
    assertThat(asked.question()).contains("“…fell. It ran.2 So did the class3 too.”");
    Done done = (Done) asked.choices().getFirst().outcome().get();
    String after = TextEdit.apply(text.text(), done.edits());
    assertThat(after).startsWith("It rose.1 It fell.2 It ran.3 So did the class\\3 too.");
    assertThat(done.remarks()).extracting(remark -> remark.span().of(after)).containsExactly("\\3");
    assertThat(asked.choices().getLast().outcome().get())
        .isEqualTo(Done.nothing().goingOnAt(OptionalInt.of(text.text().indexOf("3 too"))));
  }

  @Test
  void notInANote() {
    MarkedText text = MarkedText.of("It rose.1 It fell.2\n\n1. One.|\n\n2. Two.\n");
    new EditedText(text.text()).refused(article -> InsertNote.at(article, text.caret(), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose.1%%* |* *%%It fell.2",
        "It rose.1%%⁂|%%It fell.2",
        "It rose.1%%--|-%%It fell.2",
        "|Abstract. It rose.%%And it was so.1 It fell.2",
        "Abstr|act: It rose.%%And it was so.1 It fell.2",
        "Abstract|. It rose.%%And it was so.1 It fell.2",
        "It rose.1%%|## Why%%It fell.2"
      })
  void notInWhatMakesABlockWhatItIs(String marked) {
    MarkedText text = MarkedText.of((marked + "%%1. One.%%2. Two.%%").replace("%%", "\n\n"));
    assertThat(
            new EditedText(text.text())
                .refused(article -> InsertNote.at(article, text.caret(), ""))
                .reason())
        .contains("breaks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Abstract. It rose|.%%And so.1 It fell.2 ; Abstract. It rose1.%%And so.2 It fell.3",
        "## Why| not%%It fell.1 It ran.2 ; ## Why1 not%%It fell.2 It ran.3"
      })
  void inAbstractsAndHeadings(String marked, String expected) {
    MarkedText text = MarkedText.of((marked + "%%1. One.%%2. Two.%%").replace("%%", "\n\n"));
    assertThat(
            new EditedText(text.text())
                .after(article -> InsertNote.at(article, text.caret(), "New."))
                .text())
        .startsWith(expected.replace("%%", "\n\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 14})
  void notWithinACharacterOrALineEnd(int offset) {
    new EditedText(
            "\uD835\uDC13 rose here.\r\n\r\nIt fell.1 It ran.2\r\n\r\n1. A.\r\n\r\n2. B.\r\n")
        .refused(article -> InsertNote.at(article, offset, "New."));
  }

  private static void assertInserts(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    assertThat(
            new EditedText(text.text())
                .after(article -> InsertNote.at(article, text.caret(), "New."))
                .text())
        .isEqualTo(expected);
  }
}
