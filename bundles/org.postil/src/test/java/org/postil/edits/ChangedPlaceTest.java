package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.edits.ChangedPlace.Words;
import org.postil.text.Span;
import org.postil.text.TextEdit;

class ChangedPlaceTest {

  @Test
  void eachPlaceIsShownAmongItsNeighboursBeforeAndAfter() {
    String text = "A ferry.\r\nIt ran.1 It sank.2\r\n";

    List<ChangedPlace> places =
        ChangedPlace.of(text, List.of(replace(text, "2", "13"), replace(text, "1", "12")));

    assertThat(places)
        .extracting(
            ChangedPlace::line, place -> place.before().text(), place -> place.after().text())
        .containsExactly(
            tuple(2, "It ran.1 It sank.2", "It ran.12 It sank.13"),
            tuple(2, "It ran.1 It sank.2", "It ran.12 It sank.13"));
    assertThat(places.getLast().after()).isEqualTo(new Words("It ran.12 It sank.", "13", ""));
  }

  @Test
  void longLinesAreCutAtWords() {
    String text =
        "The old harbour of the town was opened very late in autumn,1 though all of the ferries had"
            + " been there since the spring.";

    Words words = ChangedPlace.of(text, List.of(replace(text, "1", "2"))).getFirst().before();

    assertThat(words.lead()).isEqualTo("…very late in autumn,");
    assertThat(words.trail()).isEqualTo(" though all of the…");
  }

  @Test
  void partsThatComeAndGoAreOneLine() {
    String text = "It ran.1\n\n1. A.\n";

    List<ChangedPlace> places =
        ChangedPlace.of(
            text,
            List.of(TextEdit.insert(text.length(), "\n2. B.\n"), replace(text, "\n\n1. A.", "")));

    assertThat(places.getFirst().before()).isEqualTo(new Words("It ran.1", " 1. A.", ""));
    assertThat(places.getFirst().after()).isEqualTo(new Words("It ran.1", "", ""));
    assertThat(places.getLast().after()).isEqualTo(new Words("", " 2. B. ", ""));
  }

  private static TextEdit replace(String text, String words, String others) {
    return new TextEdit(new Span(text.indexOf(words), words.length()), others);
  }
}
