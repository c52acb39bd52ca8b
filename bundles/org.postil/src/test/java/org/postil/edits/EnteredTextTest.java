package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.recognition.NoteReference;
import org.postil.testing.MarkedText;
import org.postil.text.SpanSearch;

/** What may have been meant by plain text. */
class EnteredTextTest {

  private static final String TYPED =
      "It rose.1 It fell.2 It ran.2 It is.3\n\n1. One.\n2. Two.\n3. Three, see [2].\n";

  @Test
  void aReferenceBecomesThatOfANewNoteAndTheLaterOnesMoveUp() {
    EditedText text = new EditedText(TYPED);
    assertThat(text.withCaret(article -> at(article, "ran.2").orElseThrow().outcome()))
        .isEqualTo(
            "It rose.1 It fell.2 It ran.3 It is.4\n\n"
                + "1. One.\n2. Two.\n3. |\n4. Three, see [2].\n");
  }

  @Test
  void knowsTheTextBefore() {
    EnteredText entered = at(Analysis.of(TYPED), "ran.2").orElseThrow();
    assertThat(entered.before()).isEqualTo(TYPED.replace("ran.2", "ran."));
    assertThat(new EditedText(entered.before()).after(article -> entered.outcomeBefore()))
        .isEqualTo(new EditedText(TYPED).after(article -> entered.outcome()));
  }

  @Test
  void anAnswerHoldsForTheArticleWithTheReference() {
    String ibid = TYPED.replace("3. Three, see [2].", "3. Ibid.");
    Outcome outcome = at(Analysis.of(ibid), "ran.2").orElseThrow().outcome();
    assertThat(outcome).isInstanceOf(Outcome.Asked.class);
    Done first = (Done) ((Outcome.Asked) outcome).choices().getFirst().outcome().get();
    assertThat(new EditedText(ibid).after(article -> first).text())
        .startsWith("It rose.1 It fell.2 It ran.3 It is.4\n\n");
  }

  @Test
  void aReferenceInAGroupIsMeantAsItIs() {
    assertThat(at(Analysis.of(TYPED.replace("fell.2", "fell.1,2")), "fell.1")).isEmpty();
  }

  @Test
  void notesOfAPastedTextJoinTheOthers() {
    MarkedText text =
        MarkedText.of("It rose.1 «It fell.1\n\n1. Other.\n» It is.2\n\n1. One.\n2. Two.\n");
    Outcome outcome =
        EnteredText.passage(Analysis.of(text.text()), text.spans().getFirst())
            .orElseThrow()
            .outcome();
    assertThat(new EditedText(text.text()).after(article -> (Done) outcome).text())
        .isEqualTo("It rose.1 It fell.2 It is.3\n\n1. One.\n2. Other.\n3. Two.\n");
  }

  /** The reference at the end of {@code words}. */
  private static Optional<EnteredText> at(Analysis article, String words) {
    int offset = article.text().indexOf(words) + words.length();
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .flatMap(reference -> EnteredText.reference(article, reference));
  }
}
