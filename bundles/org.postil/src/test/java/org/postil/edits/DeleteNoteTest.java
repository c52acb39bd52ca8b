package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Done;
import org.postil.testing.MarkedText;
import org.postil.text.TextEdit;

/** Deleting a note with what refers to it. */
class DeleteNoteTest {

  private static final String NOTES =
      "\n\n1. One year.\n\n2. Two years.\n\n3. Three years, see [1].\n\n4. Four; see note 3.\n";
  private static final String DELETED =
      "\n\n1. One year.\n\n2. Three years, see [1].\n\n3. Four; see note 2.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It rose.1 It fell.2| It ran.3 It was.4 ; It rose.1 It fell. It ran.2 It was.3",
        "It rose.1 It fell.2,|3 It ran.4 ; It rose.1 It fell.2 It ran.3",
        "It rose.1-4| ; It rose.1-3",
        "It rose [1]. It fell [|2]. It ran [3, 4]. ; It rose [1]. It fell. It ran [2, 3].",
        "It rose [1]. It fell [2|–4]. ; It rose [1]. It fell [2, 3].",
        "It rose¹. It fell²|. It ran³˒⁴. ; It rose¹. It fell. It ran²˒³."
      })
  void movesTheLaterOnesDown(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    String label = marked.contains("-4|") ? "4" : "2";
    assertThat(
            new EditedText(text.text() + NOTES)
                .after(article -> DeleteNote.of(article, note(article, label)))
                .text())
        .isEqualTo(
            label.equals("2")
                ? expected + DELETED
                : expected + NOTES.substring(0, NOTES.indexOf("\n\n4.")) + "\n");
  }

  private static org.postil.recognition.Note note(
      org.postil.analysis.Analysis article, String label) {
    return article.recognition().notes().stream()
        .filter(note -> note.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void atTheReference() {
    assertDeletes("It rose.1 It fell.2| It ran.3 It was.4" + NOTES);
  }

  @Test
  void atTheNote() {
    assertDeletes("It rose.1 It fell.2 It ran.3 It was.4" + NOTES.replace("Two", "Tw|o"));
  }

  private static void assertDeletes(String marked) {
    MarkedText text = MarkedText.of(marked);
    assertThat(
            new EditedText(text.text())
                .after(article -> DeleteNote.at(article, text.caret()))
                .text())
        .isEqualTo("It rose.1 It fell. It ran.2 It was.3" + DELETED);
  }

  @Test
  void refusesWhileOtherWordsPointAtTheNote() {
    String text = "It rose.1 It fell.2 It ran.3 It was.4" + NOTES;
    assertThat(new EditedText(text).refused(article -> DeleteNote.at(article, 9)).faults())
        .extracting(fault -> fault.finding().orElseThrow(), fault -> fault.span().offset())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("xref.undefined", text.indexOf("1]")));
  }

  @Test
  void asksWhichOfSeveralReferences() {
    String text = "It rose.1 It fell.2 It ran.1 It was.3\n\n1. One.\n\n2. Two.\n\n3. Three.\n";
    assertThat(new EditedText(text).asked(article -> DeleteNote.at(article, 9)).choices())
        .extracting(Choice::label)
        .containsExactly(
            "Delete note 1 and all 2 references",
            "Delete only the reference in “It rose.1”",
            "Delete only the reference in “It ran.1”");
    assertThat(chosen(text, 0))
        .isEqualTo("It rose. It fell.1 It ran. It was.2\n\n1. Two.\n\n2. Three.\n");
    assertThat(chosen(text, 1))
        .isEqualTo("It rose. It fell.1 It ran.2 It was.3\n\n1. Two.\n\n2. One.\n\n3. Three.\n");
    assertThat(chosen(text, 2))
        .isEqualTo("It rose.1 It fell.2 It ran. It was.3\n\n1. One.\n\n2. Two.\n\n3. Three.\n");
  }

  private static String chosen(String text, int choice) {
    Choice chosen =
        new EditedText(text).asked(article -> DeleteNote.at(article, 9)).choices().get(choice);
    return TextEdit.apply(text, ((Done) chosen.outcome().get()).edits());
  }

  @Test
  void asksBeforeItIndentsTheParagraphsOfANoteThatComesToBeTheLast() {
    String text =
        "It rose.1 It fell.2 It ran.3\n\n1. A.\n\n2. B.\n\nMore of it.\n\nAnd more.\n\n3. C.\n";
    Asked asked =
        new EditedText(text)
            .asked(article -> DeleteNote.of(article, article.recognition().notes().getLast()));
    Done done = (Done) asked.choices().getFirst().outcome().get();
    assertThat(TextEdit.apply(text, done.edits()))
        .isEqualTo(
            "It rose.1 It fell.2 It ran.\n\n1. A.\n\n2. B.\n\n    More of it.\n\n    And more.\n");
  }
}
