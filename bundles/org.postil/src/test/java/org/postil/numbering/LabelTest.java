package org.postil.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.recognition.NoteStyle;

class LabelTest {

  @ParameterizedTest
  @CsvSource({"12, GLUED", "¹², SUPERSCRIPT", "[^12], CARET", "12, BRACKET"})
  void readsWhatItWrites(String label, NoteStyle style) {
    assertThat(Label.number(label)).hasValue(12);
    assertThat(Label.write(12, style)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "a", "iv", "[^lankov]", "1a", "99999999999999999999"})
  void readsNoNumberInAnythingElse(String label) {
    assertThat(Label.number(label)).isEmpty();
  }
}
