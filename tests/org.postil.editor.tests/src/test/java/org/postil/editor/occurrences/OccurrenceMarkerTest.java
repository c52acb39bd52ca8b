package org.postil.editor.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class OccurrenceMarkerTest extends EditorTest {

  private static final String TYPE = "org.postil.editor.occurrence";

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

  /** The editor styles all text anew between those that change at once, in a book megabytes. */
  @Test
  void marksOneByOne() throws Exception {
    open(ARTICLE);
    List<Integer> changes = new ArrayList<>();
    viewer().getAnnotationModel().addAnnotationModelListener(new CountingListener(changes));

    placeCaret("1 The council");
    Wait.until("all four are marked", () -> marked().size() == 4);
    placeCaret("council");
    Wait.until("nothing is marked", () -> marked().isEmpty());

    assertThat(changes).hasSize(8).containsOnly(1);
  }

  private record CountingListener(List<Integer> changes)
      implements IAnnotationModelListener, IAnnotationModelListenerExtension {

    @Override
    public void modelChanged(IAnnotationModel model) {
      throw new AssertionError("The other method is called instead");
    }

    @Override
    public void modelChanged(AnnotationModelEvent event) {
      int changed =
          Stream.of(event.getAddedAnnotations(), event.getRemovedAnnotations())
              .flatMap(Stream::of)
              .filter(annotation -> annotation.getType().equals(TYPE))
              .toList()
              .size();
      if (changed > 0) {
        changes.add(changed);
      }
    }
  }

  @Test
  void marksWithABoxAndNotByColourAlone() {
    AnnotationPreference marks =
        EditorsUI.getAnnotationPreferenceLookup()
            .getAnnotationPreference(new Annotation(TYPE, false, null));
    IPreferenceStore chosen = EditorsUI.getPreferenceStore();

    assertThat(chosen.getBoolean(marks.getTextPreferenceKey())).isTrue();
    assertThat(chosen.getString(marks.getTextStylePreferenceKey()))
        .isEqualTo(AnnotationPreference.STYLE_BOX);
    assertThat(chosen.getBoolean(marks.getHighlightPreferenceKey())).isFalse();
  }

  private Set<Integer> marked() {
    IAnnotationModel model = viewer().getAnnotationModel();
    Set<Integer> offsets = new TreeSet<>();
    model
        .getAnnotationIterator()
        .forEachRemaining(
            annotation -> {
              if (annotation.getType().equals(TYPE)) {
                offsets.add(model.getPosition(annotation).getOffset());
              }
            });
    return offsets;
  }
}
