package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.analysis.Analysis;
import org.postil.recognition.NoteReference;
import org.postil.text.TextEdit;

class ReferenceEditsTest {

  private static final String NOTES =
      "\n\n1. One year.\n\n2. Two years.\n\n3. Three years.\n\n4. Four years.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rose.1 It fell.2 It ran.3 It was.4 | 2 | It rose.1 It fell. It ran.3 It was.4",
        "It rose [1]. It fell [2]. It ran [3]. It was [4]. | 2 | It rose [1]. It fell. It ran [3]. It was [4].",
        "It rose.[1] It fell.[2] It ran.[3] It was.[4] | 2 | It rose.[1] It fell. It ran.[3] It was.[4]"
      })
  void removes(String body, String label, String without) {
    assertThat(applied(body, label, RemoveReference::edits)).isEqualTo(without + NOTES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rose.1 It fell.2 It ran.3 It was.4 | 2 | It rose.1 It fell.\\2 It ran.3 It was.4",
        "It rose.[1] It fell.[2] It ran.[3] It was.[4] | 2 | It rose.[1] It fell.\\[2] It ran.[3] It was.[4]"
      })
  void readsAsNumber(String body, String label, String escaped) {
    assertThat(applied(body, label, ReadAsNumber::edits)).isEqualTo(escaped + NOTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rose.[1] It fell.[2, 3] It was.[4]", "It rose.[1] It fell.[2-4]"})
  void leavesGroupsToAPerson(String body) {
    Analysis article = Analysis.of(body + NOTES);

    assertThat(RemoveReference.edits(article, reference(article, "2"))).isEmpty();
    assertThat(ReadAsNumber.edits(article, reference(article, "2"))).isEmpty();
  }

  /** One of the edits of a reference. */
  private interface Edits {
    List<TextEdit> of(Analysis article, NoteReference reference);
  }

  private static String applied(String body, String label, Edits edits) {
    Analysis article = Analysis.of(body + NOTES);
    return TextEdit.apply(article.text(), edits.of(article, reference(article, label)));
  }

  private static NoteReference reference(Analysis article, String label) {
    return article.recognition().references().stream()
        .filter(reference -> reference.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
