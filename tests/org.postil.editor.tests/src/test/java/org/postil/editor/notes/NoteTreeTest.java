package org.postil.editor.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.postil.editor.Wait;

class NoteTreeTest extends InNotesView {

  @Test
  void theTreeGroupsNotesBySection() throws Exception {
    openArticle(ARTICLE, NotesMode.SECTIONS);
    Tree tree = find(Tree.class, Control::isVisible).orElseThrow();

    Wait.until("two sections are there", () -> tree.getItemCount() == 2);
    assertThat(tree.getItem(1).getText()).isEqualTo("The fishermen (1)");
    focus(tree);
    tree.setSelection(tree.getItem(1));
    hands.press(SWT.ARROW_RIGHT);
    Wait.until(
        "note 3 is there",
        () ->
            tree.getItem(1).getExpanded() && tree.getItem(1).getItem(0).getText().startsWith("3"));
    hands.press(SWT.ARROW_DOWN);

    Wait.until("the caret is at note 3", () -> caret() == offset("3. A letter"));
    assertThat(tree.getItem(1).getItem(0).getText()).startsWith("3  A letter");
  }

  @Test
  void theNotesOfAnArticleWithoutSectionsAreSeenAtOnce() throws Exception {
    openArticle("Dues rose.1 They held.2\n\n1. Town records.\n2. A letter.\n", NotesMode.SECTIONS);
    Tree tree = find(Tree.class, Control::isVisible).orElseThrow();
    Wait.until("the notes are seen", () -> tree.getItemCount() == 1 && isOpen(tree.getItem(0)));

    placeCaret("2\n\n");

    Wait.until("note 2 is marked", () -> selection(tree).startsWith("2"));
  }

  private static boolean isOpen(TreeItem section) {
    return section.getExpanded() && section.getItem(1).getText().startsWith("2");
  }

  private static String selection(Tree tree) {
    return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
  }
}
