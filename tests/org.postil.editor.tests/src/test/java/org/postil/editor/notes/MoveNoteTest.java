package org.postil.editor.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilPlugin;
import org.postil.editor.PostilViews;
import org.postil.editor.Wait;

/** Moving notes within their list, in the Notes view. */
class MoveNoteTest extends EditorTest {

  private static final String BY_NAME =
      """
      It rose [3]. It fell [1]. It ran [2]. It is [4].

      [1] Adams.
      [2] Brown.
      [3] Clark.
      [4] Davis.
      """;

  private PageBookView view;

  @BeforeEach
  void showTheTable() throws Exception {
    view = (PageBookView) page().showView(PostilViews.NOTES);
    PostilPlugin.get().getPreferenceStore().setValue(NotesMode.PREFERENCE, NotesMode.TABLE.name());
  }

  @AfterEach
  void showTheDefault() {
    PostilPlugin.get().getPreferenceStore().setToDefault(NotesMode.PREFERENCE);
  }

  @Test
  void altUpMovesTheNoteAndTheReferencesFollow() throws Exception {
    open(BY_NAME);
    choose("[4] Davis", 3);

    hands.press(SWT.ALT, SWT.ARROW_UP);

    Wait.until("the note is moved", () -> offset("[3] Davis") > 0);
    assertThat(document().get())
        .startsWith("It rose [4]. It fell [1]. It ran [2]. It is [3].")
        .endsWith("[2] Brown.\n[3] Davis.\n[4] Clark.\n");
    Wait.until("the note is selected there", () -> table().getSelectionIndex() == 2);
  }

  @Test
  void asksWhatBecomesOfTheReferenceWhereNotesFollowTheText() throws Exception {
    open(ARTICLE.replace(" They said so in the same year.1", ""));
    choose("3. A letter", 2);

    hands.press(SWT.ALT, SWT.ARROW_UP);
    Wait.until("the question has the focus", () -> focus() instanceof org.eclipse.swt.widgets.List);
    hands.press(SWT.CR);

    Wait.until("the note is the second", () -> offset("\n2. A letter") > 0);
    assertThat(document().get()).contains("spring.1,2 The council", "fleet3", "disagreed.\n");
  }

  /** Puts the caret before {@code words} and the focus on the row that follows it. */
  private void choose(String words, int row) {
    Wait.until("the notes are listed", () -> table() != null && table().getItemCount() > row);
    placeCaret(words);
    Wait.until("the note is selected", () -> table().getSelectionIndex() == row);
    page().activate(view);
    table().setFocus();
    Wait.until("the table has the focus", () -> table().isFocusControl());
  }

  private Table table() {
    return Dialogs.find((Composite) view.getCurrentPage().getControl(), Table.class).orElse(null);
  }

  private static Object focus() {
    return Display.getCurrent().getFocusControl();
  }
}
