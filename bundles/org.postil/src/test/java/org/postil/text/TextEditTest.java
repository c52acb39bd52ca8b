package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditTest {

  @Test
  void appliesAllEditsToTheTextAsItWas() {
    var edits =
        List.of(
            TextEdit.delete(new Span(3, 1)),
            new TextEdit(new Span(0, 1), "xy"),
            TextEdit.insert(4, "!"));

    assertThat(TextEdit.apply("abcd", edits)).isEqualTo("xybc!");
  }

  @Test
  void keepsTheOrderOfInsertionsAtOneOffset() {
    assertThat(TextEdit.apply("ab", List.of(TextEdit.insert(1, "1"), TextEdit.insert(1, "2"))))
        .isEqualTo("a12b");
  }

  @Test
  void refusesEditsThatOverlapOrLeaveTheText() {
    var overlapping = List.of(TextEdit.delete(new Span(0, 2)), TextEdit.delete(new Span(1, 2)));
    var outside = List.of(TextEdit.delete(new Span(1, 9)));

    assertThatIllegalArgumentException().isThrownBy(() -> TextEdit.apply("abcd", overlapping));
    assertThatIllegalArgumentException().isThrownBy(() -> TextEdit.apply("abcd", outside));
  }
}
