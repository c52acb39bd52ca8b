package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.analysis.Analysis;
import org.postil.testing.MarkedText;

class NoteReturnTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose.1 It fell.2| It ran.1\n\n1. One.\n\n2. Tw|o.\n",
        "It rose.1| It fell.2 It ran.1\n\n1. One.|\n\n2. Two.\n",
        "It rose.1 It fell.2| It ran.1\n\n1. One.\n\n2. |\n",
        "It rose [1]. It fell [2, 3]|. It ran.\n\n[1] One.\n\n[2] |Two.\n\n[3] Three.\n",
        "It rose.[^1]| It fell.\n\n[^1]: |One.\n"
      })
  void leadsBehindTheFirstReference(String marked) {
    MarkedText text = MarkedText.of(marked);

    assertThat(NoteReturn.from(Analysis.of(text.text()), text.carets().getLast()))
        .hasValue(text.carets().getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose.1| It fell.2\n\n1. One.\n\n2. Two.\n",
        "It rose.1 It fell.\n\n1. One.\n\n2. Tw|o.\n",
        "It rose.1\n\n1. One.\n\nRe|ferences\n"
      })
  void leadsNowhereOutsideTheNotes(String marked) {
    MarkedText text = MarkedText.of(marked);

    assertThat(NoteReturn.from(Analysis.of(text.text()), text.caret())).isEmpty();
  }
}
