package org.postil.editor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class QuickOutlineTest extends EditorTest {

  @Test
  void ctrlOFiltersTheOutlineAndEnterGoesThere() throws Exception {
    open(ARTICLE);

    hands.press(SWT.CTRL, 'o');
    Wait.until("the filter has the focus", () -> focused() instanceof Text);
    hands.type("fisher");
    Tree tree = Dialogs.find(shell(), Tree.class).orElseThrow();
    Wait.until("the section is selected", () -> selectedIn(tree).equals("The fishermen"));
    hands.press(SWT.CR);

    Wait.until("the caret is at the section", () -> caret() == offset("The fishermen"));
  }

  @Test
  void downLeadsFromTheFilterIntoTheTreeAndEscapeClosesIt() throws Exception {
    open(ARTICLE);
    int before = caret();
    hands.press(SWT.CTRL, 'o');
    Wait.until("the filter has the focus", () -> focused() instanceof Text);

    Shell popup = shell();
    hands.press(SWT.ARROW_DOWN);
    Wait.until("the tree has the focus", () -> focused() instanceof Tree);
    hands.press(SWT.ESC);

    Wait.until("the outline is closed", popup::isDisposed);
    assertThat(caret()).isEqualTo(before);
  }

  @Test
  void allThatTheFilterFindsIsSeen() throws Exception {
    open(ARTICLE);
    hands.press(SWT.CTRL, 'o');
    Wait.until("the filter has the focus", () -> focused() instanceof Text);
    hands.type("letter");

    Tree tree = Dialogs.find(shell(), Tree.class).orElseThrow();
    Wait.until("the notes are opened", () -> lastOf(tree).getExpanded());
    assertThat(lastOf(tree).getItems())
        .extracting(TreeItem::getText)
        .containsExactly("3  A letter, URL: https://example.org/letter");
  }

  private static TreeItem lastOf(Tree tree) {
    return tree.getItem(tree.getItemCount() - 1);
  }

  private static Object focused() {
    return Display.getCurrent().getFocusControl();
  }

  private static Shell shell() {
    return Display.getCurrent().getActiveShell();
  }

  private static String selectedIn(Tree tree) {
    return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
  }
}
