package org.postil.editor.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.postil.editor.PostilPlugin;
import org.postil.editor.Wait;

class NoteFilterTest extends InNotesView {

  @Test
  void theFilterKeepsNotesWithItsWords() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    focus(filter());

    hands.type("letter");
    Wait.until("one note is left", () -> table().getItemCount() == 1);
    hands.press(SWT.ARROW_DOWN);

    Wait.until("the table has the focus", () -> table().isFocusControl());
    assertThat(cells(0)).startsWith("3|A letter");
  }

  @Test
  void theFilterKeepsTheFocusWhileTheNotesChange() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);
    Text filter = filter();
    focus(filter);

    hands.type("town");
    Wait.until("one sidenote is left", () -> sidenotes().size() == 1);
    document().replace(0, 0, "x");
    waitForAnalysis();
    PostilPlugin.get().getPreferenceStore().setValue(NotesMode.PREFERENCE, NotesMode.TABLE.name());
    Wait.until("one note is in the table", () -> table().getItemCount() == 1);

    assertThat(filter.isFocusControl()).isTrue();
    assertThat(filter.getText()).isEqualTo("town");
  }

  @Test
  void escapeLetsAllNotesThrough() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    focus(filter());
    hands.type("letter");
    Wait.until("one note is left", () -> table().getItemCount() == 1);

    hands.press(SWT.ESC);

    Wait.until("all notes are there", () -> table().getItemCount() == 3);
    assertThat(filter().isFocusControl()).isTrue();
  }

  private Text filter() {
    return find(Text.class, Control::isVisible).orElseThrow();
  }
}
