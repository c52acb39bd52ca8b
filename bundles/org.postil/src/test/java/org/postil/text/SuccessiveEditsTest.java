package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SuccessiveEditsTest {

  @Test
  void joinsWhatMeets() {
    List<TextEdit> first = List.of(TextEdit.delete(new Span(2, 1)), TextEdit.insert(5, "xy"));
    List<TextEdit> second = List.of(new TextEdit(new Span(1, 2), "z"), TextEdit.insert(5, "!"));

    assertThat(SuccessiveEdits.joined("abcdef", first, second))
        .containsExactly(new TextEdit(new Span(1, 3), "z"), TextEdit.insert(5, "x!y"));
  }

  @Property
  void doWhatBothDoInTurn(@ForAll long seed) {
    Random random = new Random(seed);
    String text = "The quick brown fox";
    List<TextEdit> first = edits(random, text);
    String between = TextEdit.apply(text, first);
    List<TextEdit> second = edits(random, between);

    assertThat(TextEdit.apply(text, SuccessiveEdits.joined(text, first, second)))
        .isEqualTo(TextEdit.apply(between, second));
  }

  private static List<TextEdit> edits(Random random, String text) {
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at + random.nextInt(text.length() - at + 1);
      int end = start + random.nextInt(text.length() - start + 1) / 2;
      edits.add(new TextEdit(Span.between(start, end), "+".repeat(random.nextInt(3))));
      at = end + 1;
    }
    return edits;
  }
}
