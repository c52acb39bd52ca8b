package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.text.TextEdit;

/** Bringing one note to another place in its list. */
class MoveNoteTest {

  private static final String BY_NAME =
      "It rose [3]. It fell [1]. It ran [2]. It is [4].\n\n"
          + "[1] Adams, see [3].\n[2] Brown.\n[3] Clark.\n[4] Davis.\n";

  private static final String FOLLOWING =
      "It rose.1 It fell.2 It ran.3\n\n1. One, see [3].\n2. Two.\n3. Three.\n";

  @Test
  void theNumbersKeepTheirPlacesAndTheReferencesFollow() {
    assertThat(moved(BY_NAME, 3, 0))
        .isEqualTo(
            "It rose [4]. It fell [2]. It ran [3]. It is [1].\n\n"
                + "[1] Davis.\n[2] Adams, see [4].\n[3] Brown.\n[4] Clark.\n");
  }

  @Test
  void thereAndBackRestoresTheText() {
    assertThat(moved(moved(BY_NAME, 0, 2), 2, 0)).isEqualTo(BY_NAME);
  }

  @Test
  void aNoteOutOfPlaceKeepsItsLabel() {
    assertThat(moved("It rose.[^1] It fell.[^2]\n\n[^2]: Two.\n\n[^1]: One.\n", 1, 0))
        .isEqualTo("It rose.[^1] It fell.[^2]\n\n[^1]: One.\n\n[^2]: Two.\n");
  }

  @Test
  void asksWhereTheNotesFollowTheirReferences() {
    assertThat(asked(FOLLOWING, 2, 1).choices())
        .extracting(Choice::label)
        .containsExactly(
            "It moves along, behind that of note 1", "It stays, and the numbers follow the list");
    assertThat(answered(2, 1, 0))
        .isEqualTo("It rose.1,2 It fell.3 It ran.\n\n1. One, see [2].\n2. Three.\n3. Two.\n");
    assertThat(answered(2, 1, 1))
        .isEqualTo("It rose.1 It fell.3 It ran.2\n\n1. One, see [2].\n2. Three.\n3. Two.\n");
  }

  @Test
  void movesTheReferenceBeforeTheFirst() {
    assertThat(asked(FOLLOWING, 1, 0).choices().getFirst().label())
        .isEqualTo("It moves along, before that of note 1");
    assertThat(answered(1, 0, 0))
        .isEqualTo("It rose.1,2 It fell. It ran.3\n\n1. Two.\n2. One, see [3].\n3. Three.\n");
  }

  @Test
  void doesNotGuessWhichOfSeveralReferencesMoves() {
    new EditedText(FOLLOWING.replace("It ran.3", "It ran.3 It is.2"))
        .refused(article -> MoveNote.to(article, article.recognition().notes().get(1), 0));
  }

  private static String moved(String text, int from, int to) {
    return new EditedText(text)
        .after(article -> MoveNote.to(article, article.recognition().notes().get(from), to))
        .text();
  }

  private static Asked asked(String text, int from, int to) {
    return new EditedText(text)
        .asked(article -> MoveNote.to(article, article.recognition().notes().get(from), to));
  }

  private static String answered(int from, int to, int choice) {
    Outcome outcome = asked(FOLLOWING, from, to).choices().get(choice).outcome().get();
    return TextEdit.apply(FOLLOWING, ((Outcome.Done) outcome).edits());
  }
}
