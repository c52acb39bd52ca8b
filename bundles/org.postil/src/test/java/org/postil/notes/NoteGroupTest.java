package org.postil.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;

class NoteGroupTest {

  @Test
  void notesStandInTheSectionThatRefersToThemFirst() {
    assertThat(
            groups(
                """
                # The Flood

                ## The river

                The river rose.1 It fell.2

                ## The bridge

                The bridge fell.3 As the river had.2

                ## Afterwards

                Nothing.

                1. One.
                2. Two.
                3. Three.
                4. Four.
                """))
        .containsExactly("The river: 1 2", "The bridge: 3", "Not referred to: 4");
  }

  @Test
  void aTextWithoutHeadingsHasOneGroup() {
    assertThat(groups("The river rose.1 It fell.2\n\n1. One.\n2. Two.\n")).hasSize(1);
  }

  @Test
  void aTextWithoutNotesHasNone() {
    assertThat(groups("The river rose.\n")).isEmpty();
  }

  private static List<String> groups(String text) {
    return NoteGroup.of(Analysis.of(text)).stream()
        .map(
            group ->
                group.notes().stream()
                    .map(Note::label)
                    .collect(Collectors.joining(" ", group.title() + ": ", "")))
        .toList();
  }
}
