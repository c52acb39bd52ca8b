package org.postil.editor.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.State;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.inlined.LineContentAnnotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilPlugin;
import org.postil.editor.Wait;

class InlineNotesTest extends EditorTest {

  @AfterEach
  void hideAgain() {
    PostilPlugin.get().getPreferenceStore().setToDefault(InlineNotes.PREFERENCE);
    state().setValue(false);
  }

  @Test
  void theKeyShowsAndHidesThem() throws Exception {
    open(ARTICLE);
    assertThat(shown()).isEmpty();

    hands.press(SWT.ALT, SWT.SHIFT, 'l');
    // Four references and three labels of notes.
    Wait.until("the notes are within the lines", () -> shown().size() == 7);
    assertThat(state().getValue()).isEqualTo(true);
    assertThat(document().get()).isEqualTo(ARTICLE);

    hands.press(SWT.ALT, SWT.SHIFT, 'l');
    Wait.until("the notes are gone", () -> shown().isEmpty());
  }

  @Test
  void theyFollowTheText() throws Exception {
    open(ARTICLE.replace("Fishermen disagreed.3", "Fishermen disagreed|"));
    hands.press(SWT.ALT, SWT.SHIFT, 'l');
    Wait.until("the notes are within the lines", () -> shown().size() == 6);

    hands.type(".3");

    Wait.until("the new reference has its note", () -> shown().size() == 7);
  }

  @Test
  void theyHaveTheColourOfNotesAndOfTheSelectionWhereSelected() throws Exception {
    open(ARTICLE);
    int behind = offset("2 and") + 1;
    InlineWords words =
        new InlineWords(viewer(), new Position(behind, 1), new InlineNoteProvider(), "A note.");

    assertThat(colourOf(words))
        .isEqualTo(JFaceResources.getColorRegistry().get(InlineWords.COLOUR));

    editor.selectAndReveal(behind - 1, 1);
    assertThat(colourOf(words)).isEqualTo(widget().getSelectionForeground());

    editor.selectAndReveal(behind, 3);
    assertThat(colourOf(words))
        .isEqualTo(JFaceResources.getColorRegistry().get(InlineWords.COLOUR));
  }

  private Color colourOf(InlineWords words) {
    Image drawn = new Image(widget().getDisplay(), 200, 40);
    GC gc = new GC(drawn);
    try {
      words.draw(gc, widget(), widget().getDisplay().getSystemColor(SWT.COLOR_GRAY), 0, 0);
      return gc.getForeground();
    } finally {
      gc.dispose();
      drawn.dispose();
    }
  }

  @Test
  void aBookHasTooMany() {
    StringBuilder book = new StringBuilder();
    for (int note = 1; note <= 600; note++) {
      book.append("It rained again.[^").append(note).append("]\n\n");
    }
    for (int note = 1; note <= 600; note++) {
      book.append("[^").append(note).append("]: A note.\n");
    }

    assertThat(InlineNotes.areTooMany(Analysis.of(book.toString()))).isTrue();
    assertThat(InlineNotes.areTooMany(Analysis.of(ARTICLE))).isFalse();
  }

  private static State state() {
    return PlatformUI.getWorkbench()
        .getService(ICommandService.class)
        .getCommand("org.postil.editor.inlineNotes")
        .getState(RegistryToggleState.STATE_ID);
  }

  private List<Annotation> shown() {
    List<Annotation> found = new ArrayList<>();
    IAnnotationModel model = viewer().getAnnotationModel();
    model
        .getAnnotationIterator()
        .forEachRemaining(
            annotation -> {
              if (annotation instanceof LineContentAnnotation) {
                found.add(annotation);
              }
            });
    return found;
  }
}
