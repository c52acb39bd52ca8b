package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.testing.MarkedText;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** “Ibid.” keeps standing for the same note, unless a person wants it otherwise. */
class RepetitionsTest {

  private static final String NOTES =
      "\n\n1. A. Lind, The River.\n\n2. Ibid., p. 3.\n\n3. Ibid.\n\n4. B. Lund.\n";

  @Test
  void asksBeforeANoteComesBetween() {
    MarkedText text = MarkedText.of("It rose.1 It| fell.2 It ran.3 It was.4" + NOTES);
    Asked asked =
        new EditedText(text.text())
            .asked(article -> InsertNote.at(article, text.caret(), "C. Lowe."));
    assertThat(asked.question()).contains("Ibid.");
    Done goOn = (Done) asked.choices().getFirst().outcome().get();
    assertThat(TextEdit.apply(text.text(), goOn.edits()))
        .contains("2. C. Lowe.\n\n3. Ibid., p. 3.");
    Done nothing = (Done) asked.choices().getLast().outcome().get();
    assertThat(nothing.edits()).isEmpty();
    assertThat(text.text().substring(nothing.caret().orElseThrow())).startsWith("Ibid., p. 3.");
  }

  @Test
  void asksBeforeTheirSourceIsCutOrMerged() {
    String body = "It rose.1 It fell.2 It ran.3 It was.4";
    new EditedText(body + NOTES)
        .asked(article -> CutPassage.of(article, new Span(0, "It rose.1 ".length())));
    new EditedText(
            body + "\n\n1. A. Lind, The River.\n\n2. B.\n\n3. A. Lind, The River.\n\n4. Ibid.\n")
        .asked(MergeNotes::all);
  }

  @Test
  void asksNothingWhereTheSourceStays() {
    MarkedText text = MarkedText.of("It rose.1 It fell.2 It ran.3 It| was.4" + NOTES);
    new EditedText(text.text()).done(article -> InsertNote.at(article, text.caret(), "C. Lowe."));
  }
}
