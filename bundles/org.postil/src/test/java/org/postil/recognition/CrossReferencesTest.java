package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that point at another note. */
class CrossReferencesTest {

  private static final String BODY = "One.1 Two.2 Three.3\n\n";

  @ParameterizedTest
  @CsvSource({
    "'see [1], pp. 3-4.', 'see [1]'",
    "'See note 1.', 'See note 1'",
    "'As said in n. 1 above.', 'n. 1'",
    "'Vgl. Anm. 1.', 'Vgl. Anm. 1'",
    "'см. прим. 1.', 'см. прим. 1'"
  })
  void inANote(String words, String pointer) {
    Recognition article = Recognition.of(BODY + "1. A book.\n\n2. A letter.\n\n3. " + words + "\n");
    assertThat(article.crossReferences())
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.span().of(article.text())).isEqualTo(pointer);
              assertThat(reference.target()).contains(article.notes().getFirst());
              assertThat(reference.source()).contains(article.notes().getLast());
            });
  }

  @Test
  void inTheBody() {
    Recognition article =
        Recognition.of(
            "One.1 Two.2 That is so (see note 1 above).\n\n1. A book.\n\n2. A letter.\n");
    assertThat(article.crossReferences())
        .singleElement()
        .satisfies(reference -> assertThat(reference.source()).isEmpty());
    assertThat(article.references()).hasSize(2);
  }

  @Test
  void toANoteThatIsMissing() {
    Recognition article = Recognition.of(BODY + "1. A book.\n\n2. See note 9.\n\n3. A letter.\n");
    assertThat(article.crossReferences())
        .singleElement()
        .satisfies(reference -> assertThat(reference.target()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "'See notes 1–2.', true",
    "'See notes 1 and 2.', true",
    "'See [1], [2].', true",
    "'See [1]–[2], p. 5.', true",
    "'См. прим. 1 и 2.', true",
    "'See note 1, 2 pages.', false",
    "'See note 1 and its 2 pages.', false"
  })
  void toSeveralNotes(String words, boolean both) {
    Recognition article = Recognition.of(BODY + "1. A book.\n\n2. A letter.\n\n3. " + words + "\n");
    assertThat(article.crossReferences())
        .extracting(CrossReference::label)
        .containsExactlyElementsOf(both ? List.of("1", "2") : List.of("1"));
    assertThat(article.crossReferences()).allMatch(reference -> reference.target().isPresent());
  }

  @Test
  void toANoteOfAnotherChapterWhereTheNumberingRunsThrough() {
    Recognition article =
        Recognition.of(
            "# Sea\n\nOne.1 Two.2\n\n1. A book.\n\n2. See note 4.\n\n"
                + "# Land\n\nThree.3 Four.4\n\n3. See [1].\n\n4. A letter.\n");
    assertThat(article.noteLists()).hasSize(2);
    assertThat(article.crossReferences())
        .extracting(reference -> reference.target().map(Note::label).orElse(""))
        .containsExactly("4", "1");
  }
}
