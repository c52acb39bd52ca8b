package org.postil.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.recognition.Note;
import org.postil.recognition.Recognition;
import org.postil.testing.MarkedText;

class CitedNoteTest {

  private static final String ARTICLE =
      """
      The river rose.1 The bridge fell.2 The ferry ran.3 Nobody paid.4 A toll came.5 It went.6 \
      A dam broke.7 All fled.8

      1. Ibid.

      2. John Smith, Floods of the North, 1910, p. 3.

      3. Ibid., p. 7.

      4. Ibidem; see Smith, op. cit., p. 9.

      5. Mary Jones, Ferries; cf. Smith, Tolls of the North, 1912.

      6. Smith, Floods, loc. cit.

      7. Smith, op. cit., p. 2.

      8. Nobody, op. cit., and an idea of Jones.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3. |Ibid., p. 7 ; Ibid. ; 2",
        "3. Ibid|., p. 7 ; Ibid. ; 2",
        "4. Ib|idem ; Ibidem ; 2",
        "see Smith, |op. cit. ; op. cit. ; 2",
        "Smith, Floods, loc.| cit. ; loc. cit. ; 2",
        "7. Smith, op. c|it. ; op. cit. ; 5"
      })
  void standsForAnEarlierNote(String caret, String words, String label) {
    CitedNote cited = at(caret).orElseThrow();

    assertThat(cited.words().of(ARTICLE)).isEqualTo(words);
    assertThat(cited.target()).extracting(Note::label).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "'1. |Ibid.'",
    "'Nobody, |op. cit.'",
    "'an i|dea'",
    "'river| rose'",
    "'Ibid., |p. 7'"
  })
  void elsewhereForNone(String caret) {
    assertThat(at(caret)).isEmpty();
  }

  private static Optional<CitedNote> at(String caret) {
    MarkedText text = MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));
    return CitedNote.at(Recognition.of(text.text()), text.caret());
  }
}
