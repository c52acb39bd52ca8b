package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.recognition.Certainty;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.testing.MarkedText;
import org.postil.text.TextEdit;

class CreateNoteTest {

  private static final String BODY =
      "The river rose.1 The bridge fell.2 The ferry ran.«3» It was.4";

  @Test
  void keepsTheOrderOfTheList() {
    assertCreates(
        BODY + "\n\n1. One year.\n\n2. Two years.\n\n4. Four years.\n",
        "1. One year.\n\n2. Two years.\n\n3. \n\n4. Four years.\n");
  }

  @Test
  void keepsPunctuationSpacingAndLineEnds() {
    assertCreates(
        BODY + "\r\n\r\n1)\u00A0One year.\r\n2)\u00A0Two years.\r\n4)\u00A0Four years.\r\n",
        "1)\u00A0One year.\r\n2)\u00A0Two years.\r\n3)\u00A0\r\n4)\u00A0Four years.\r\n");
  }

  @Test
  void writesTheLabelAsTheListDoes() {
    assertCreates(
        BODY + "\n\n¹ One year.\n\n² Two years.\n\n⁴ Four years.\n",
        "¹ One year.\n\n² Two years.\n\n³ \n\n⁴ Four years.\n");
  }

  @Test
  void comesAfterAllTheParagraphsOfTheNoteBefore() {
    assertCreates(
        BODY + "\n\n1. One year.\n\n2. Two years.\n\n   And more.\n\n4. Four years.\n",
        "1. One year.\n\n2. Two years.\n\n   And more.\n\n3. \n\n4. Four years.\n");
  }

  @Test
  void comesLastWhenItsLabelIsTheGreatest() {
    assertCreates(
        "It rose.1 It fell.2 It ran.«3»\n\n1. One year.\n\n2. Two years.\n",
        "1. One year.\n\n2. Two years.\n\n3. \n");
  }

  @Test
  void comesFirstWhenItsLabelIsTheSmallest() {
    assertCreates(
        "It stood.«1» The river rose.2 The bridge fell.3\n\n2. Two years.\n\n3. Three years.\n",
        "1. \n\n2. Two years.\n\n3. Three years.\n");
  }

  @Test
  void beginsAListWhereThereIsNone() {
    assertCreates("The ferry ran.«3»\r\n", "\r\n\r\n3. \r\n");
  }

  private static void assertCreates(String marked, String ending) {
    MarkedText text = MarkedText.of(marked);
    NoteReference reference =
        new NoteReference(
            text.spans().getFirst(),
            text.spans().getFirst().of(text.text()),
            NoteStyle.GLUED,
            Optional.empty(),
            List.of(),
            List.of(),
            Certainty.CERTAIN,
            "");

    List<TextEdit> edits = CreateNote.edits(Analysis.of(text.text()), reference);

    assertThat(TextEdit.apply(text.text(), edits)).endsWith(ending);
  }
}
