package org.postil.editor.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postil.editor.Wait;

class NotesMenuTest extends InNotesView {

  @ParameterizedTest
  @EnumSource
  void offersWhatCanBeDoneWithANote(NotesMode mode) throws Exception {
    openArticle(ARTICLE, mode);
    placeCaret("1 The council");

    assertThat(open(menu()))
        .extracting(item -> item.getText().replaceFirst("\t.*", "").replace("&", ""))
        .contains("Go to Note", "Edit Note", "Find References", "Delete Note", "Move Up");
  }

  @Test
  void goesToTheNote() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    focus(table());
    table().setSelection(1);

    choose("&Go to Note");

    Wait.until("the text has the focus", () -> widget().isFocusControl());
    assertThat(caret()).isEqualTo(offset("2. See"));
  }

  @Test
  void isAboutTheSidenoteThatHasTheFocus() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);
    placeCaret("1 The council");
    Wait.until("note 1 is the current one", () -> isCurrent("1"));
    StyledText third = sidenote("3");
    focus(third);

    third.notifyListeners(SWT.MenuDetect, new Event());

    Wait.until("the caret is at its reference", () -> caret() == offset("3 They said"));
    choose("&Edit Note");
    Wait.until("it is edited", () -> sidenote("A letter").getEditable());
  }

  private Menu menu() {
    return find(Control.class, control -> control.isVisible() && control.getMenu() != null)
        .orElseThrow()
        .getMenu();
  }

  private void choose(String title) {
    open(menu()).stream()
        .filter(item -> item.getText().startsWith(title))
        .findFirst()
        .orElseThrow()
        .notifyListeners(SWT.Selection, new Event());
  }

  /** As when it opens, which would keep this thread waiting. */
  private static List<MenuItem> open(Menu menu) {
    menu.notifyListeners(SWT.Show, new Event());
    return Arrays.asList(menu.getItems());
  }
}
