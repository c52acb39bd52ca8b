package org.postil.editor.occurrences;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class OccurrenceMarkerTest extends EditorTest {

  @Test
  void marksTheNoteAtTheCaretAndAllThatRefersToIt() throws Exception {
    open(ARTICLE);

    placeCaret("1 The council");

    Set<Integer> expected =
        Set.of(
            offset("1 The council"),
            document().get().indexOf("year.1") + 5,
            offset("1. Town"),
            offset("1], p. 4"));
    Wait.until("all four are marked", () -> marked().equals(expected));
  }

  @Test
  void marksNothingAtAPlainWord() throws Exception {
    open(ARTICLE);
    placeCaret("1 The council");
    Wait.until("references are marked", () -> !marked().isEmpty());

    placeCaret("council");

    Wait.until("nothing is marked", () -> marked().isEmpty());
  }

  private Set<Integer> marked() {
    IAnnotationModel model = viewer().getAnnotationModel();
    Set<Integer> offsets = new TreeSet<>();
    model
        .getAnnotationIterator()
        .forEachRemaining(
            annotation -> {
              if (annotation.getType().equals("org.eclipse.ui.genericeditor.text")) {
                offsets.add(model.getPosition(annotation).getOffset());
              }
            });
    return offsets;
  }
}
