package org.postil.editor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class OutlineTest extends EditorTest {

  private PageBookView view;

  @BeforeEach
  void openView() throws Exception {
    view = (PageBookView) page().showView(IPageLayout.ID_OUTLINE);
  }

  @Test
  void showsTheTitleTheSectionsAndTheNotes() throws Exception {
    openArticle(ARTICLE);

    assertThat(labels(tree().getItems())).contains("The Harbour Dues", "Notes");
    assertThat(Arrays.stream(tree().getItems()).map(TreeItem::getImage)).doesNotContainNull();
  }

  @Test
  void followsTheCaret() throws Exception {
    openArticle(ARTICLE);

    placeCaret("Town records");

    Wait.until("the notes are selected", () -> selectedLabel().equals("Notes"));
  }

  @Test
  void followsTheCaretIntoWhatIsExpanded() throws Exception {
    openArticle(ARTICLE);
    expand("Notes");

    placeCaret("p. 4");

    Wait.until("note 2 is selected", () -> selectedLabel().startsWith("2"));
  }

  @Test
  void enterGoesOnToTheText() throws Exception {
    openArticle(ARTICLE);
    view.setFocus();
    tree().setSelection(item("Notes"));

    hands.press(SWT.CR);

    Wait.until("the text has the focus", () -> widget().isFocusControl());
  }

  @Test
  void movesTheCaretByKeys() throws Exception {
    openArticle(ARTICLE);
    expand("Notes");
    TreeItem notes = item("Notes");
    view.setFocus();
    tree().setSelection(notes.getItem(0));
    Wait.until("the tree has the focus", () -> tree().isFocusControl());

    hands.press(SWT.ARROW_DOWN);

    Wait.until("the caret is at note 2", () -> caret() == offset("2. See"));
    assertThat(tree().isFocusControl()).isTrue();
  }

  @Test
  void keepsItsExpansionWhileTyping() throws Exception {
    openArticle(ARTICLE.replace("Harbour dues rose", "|Harbour dues rose"));
    expand("Notes");
    editor.setFocus();
    Wait.until("the text has the focus", () -> widget().isFocusControl());

    hands.type("again ");
    Wait.until("the words are there", () -> offset("again Harbour") > 0);
    waitForAnalysis();

    assertThat(item("Notes").getExpanded()).isTrue();
    assertThat(item("Notes").getItem(1).getText()).startsWith("2");
  }

  private void openArticle(String text) throws Exception {
    open(text);
    Wait.until("the outline is there", () -> tree() != null && tree().getItemCount() > 0);
  }

  private Tree tree() {
    Control control = ((IContentOutlinePage) view.getCurrentPage()).getControl();
    return control instanceof Tree tree ? tree : null;
  }

  private TreeItem item(String label) {
    return Arrays.stream(tree().getItems())
        .filter(item -> item.getText().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private void expand(String label) {
    TreeItem item = item(label);
    view.setFocus();
    Wait.until("the tree has the focus", () -> tree().isFocusControl());
    tree().setSelection(item);
    hands.press(SWT.ARROW_RIGHT);
    Wait.until(label + " is expanded", item::getExpanded);
  }

  private String selectedLabel() {
    return Arrays.stream(tree().getSelection()).map(TreeItem::getText).findFirst().orElse("");
  }

  private static String[] labels(TreeItem[] items) {
    return Arrays.stream(items).map(TreeItem::getText).toArray(String[]::new);
  }
}
