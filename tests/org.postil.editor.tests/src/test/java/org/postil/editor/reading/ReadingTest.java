package org.postil.editor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorExtension6;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilPlugin;

class ReadingTest extends EditorTest {

  private final IPreferenceStore preferences = PostilPlugin.get().getPreferenceStore();

  @AfterEach
  void restorePreferences() {
    preferences.setToDefault(ReadingPreferences.READING_FONT);
    preferences.setToDefault(ReadingPreferences.WRAP);
    preferences.setToDefault(ReadingPreferences.LINE_NUMBERS);
    EditorsUI.getPreferenceStore().setToDefault(ReadingPreferences.LINE_NUMBERS);
  }

  @Test
  void wrapsLines() throws Exception {
    open(ARTICLE);

    assertThat(widget().getWordWrap()).isTrue();
  }

  @Test
  void leavesTheLinesOfAHugeTextAlone() throws Exception {
    open("A line of a book.\n".repeat(60_000));

    assertThat(widget().getWordWrap()).isFalse();
  }

  @Test
  void leavesLinesAloneWhenTheUserPrefersThat() throws Exception {
    preferences.setValue(ReadingPreferences.WRAP, false);

    open(ARTICLE);

    assertThat(widget().getWordWrap()).isFalse();
  }

  @Test
  void showsNoLineNumbersThoughOtherEditorsDo() throws Exception {
    EditorsUI.getPreferenceStore().setValue(ReadingPreferences.LINE_NUMBERS, true);
    open(ARTICLE);

    assertThat(showsLineNumbers()).isFalse();
  }

  @Test
  void theActionShowsLineNumbersInPostilOnly() throws Exception {
    EditorsUI.getPreferenceStore().setValue(ReadingPreferences.LINE_NUMBERS, false);
    open(ARTICLE);

    editor.getAction(ITextEditorActionConstants.LINENUMBERS_TOGGLE).run();

    assertThat(showsLineNumbers()).isTrue();
    assertThat(EditorsUI.getPreferenceStore().getBoolean(ReadingPreferences.LINE_NUMBERS))
        .isFalse();
  }

  private boolean showsLineNumbers() {
    return editor.getAdapter(IPreferenceStore.class).getBoolean(ReadingPreferences.LINE_NUMBERS);
  }

  @Test
  void readsInTheReadingFontOfTheTheme() throws Exception {
    open(ARTICLE);

    assertThat(widget().getFont()).isEqualTo(JFaceResources.getFont(ReadingFont.ID));
    assertThat(widget().getFont()).isNotEqualTo(JFaceResources.getTextFont());
  }

  @Test
  void readsInTheTextFontWhenTheUserPrefersThat() throws Exception {
    open(ARTICLE);

    preferences.setValue(ReadingPreferences.READING_FONT, false);

    assertThat(widget().getFont()).isEqualTo(JFaceResources.getTextFont());
  }

  @Test
  void leavesOtherEditorsAsTheyAre() throws Exception {
    ITextEditor other =
        (ITextEditor)
            page()
                .openEditor(
                    new FileEditorInput(file("plain.txt", ARTICLE)),
                    "org.eclipse.ui.genericeditor.GenericEditor");

    assertThat(((ITextEditorExtension6) other).isWordWrapEnabled()).isFalse();
    assertThat(other.getAdapter(ITextViewer.class).getTextWidget().getFont())
        .isEqualTo(JFaceResources.getTextFont());
  }
}
