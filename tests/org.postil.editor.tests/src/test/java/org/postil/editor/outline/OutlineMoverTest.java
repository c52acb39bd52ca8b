package org.postil.editor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

/** Moving sections and notes in the outline. */
class OutlineMoverTest extends EditorTest {

  private static final String SECTIONS =
      """
      The Harbour Dues

      Harbour dues rose again in spring.1

      The Fishermen

      Fishermen disagreed.2

      The Council

      The council met.3

      1. Town records, shelf 4.
      2. A letter, see [3].
      3. Minutes.
      """;

  private static final String MOVED =
      """
      The Harbour Dues

      Harbour dues rose again in spring.1

      The Council

      The council met.2

      The Fishermen

      Fishermen disagreed.3

      1. Town records, shelf 4.
      2. Minutes.
      3. A letter, see [2].
      """;

  private PageBookView view;

  @BeforeEach
  void openArticle() throws Exception {
    view = (PageBookView) page().showView(IPageLayout.ID_OUTLINE);
    open(SECTIONS);
    Wait.until("the outline is there", () -> tree() != null && labels().contains("The Council"));
    view.setFocus();
    Wait.until("the tree has the focus", () -> tree().isFocusControl());
  }

  @Test
  void altUpMovesTheSectionWithItsNotesAndKeepsItSelected() {
    select("The Council");

    hands.press(SWT.ALT, SWT.ARROW_UP);

    Wait.until("the section is moved", () -> document().get().equals(MOVED));
    Wait.until("it is selected", () -> selectedLabel().equals("The Council"));
    assertThat(caret()).isEqualTo(offset("The Council"));
    assertThat(tree().isFocusControl()).isTrue();
  }

  @Test
  void altDownMovesItBackAndOneUndoToo() {
    select("The Council");
    hands.press(SWT.ALT, SWT.ARROW_UP);
    Wait.until("the outline shows it moved", () -> labels().indexOf("The Council") == 1);
    Wait.until("it is selected", () -> selectedLabel().equals("The Council"));

    hands.press(SWT.ALT, SWT.ARROW_DOWN);
    Wait.until("it is back", () -> document().get().equals(SECTIONS));
    assertThat(tree().isFocusControl()).isTrue();
    hands.press(SWT.CTRL, 'z');

    Wait.until("it is moved again", () -> document().get().equals(MOVED));
  }

  @Test
  void aSectionDroppedBehindAnotherIsMoved() {
    OutlineNode fishermen = node("The Fishermen");
    OutlineNode council = node("The Council");
    OutlineMover mover = new OutlineMover(editor);

    assertThat(mover.canMove(fishermen, council)).isTrue();
    assertThat(mover.canMove(fishermen, fishermen)).isFalse();
    mover.move(fishermen, council, true);

    Wait.until("the section is moved", () -> document().get().equals(MOVED));
  }

  @Test
  void aNoteMovesWithinItsListAndItsReferenceToo() {
    List<OutlineNode> notes = node("Notes").children();
    OutlineMover mover = new OutlineMover(editor);
    assertThat(mover.canMove(notes.getLast(), notes.getFirst())).isTrue();
    assertThat(mover.canMove(notes.getLast(), node("The Council"))).isFalse();

    mover.up(notes.getLast());
    Wait.until("the question has the focus", () -> focus() instanceof org.eclipse.swt.widgets.List);
    hands.press(SWT.CR);

    Wait.until("the note is moved", () -> offset("\n2. Minutes.\n3. A letter, see [2].") > 0);
    assertThat(document().get()).contains("spring.1,2", "disagreed.3", "met.\n");
  }

  private static Object focus() {
    return Display.getCurrent().getFocusControl();
  }

  @Test
  void theFirstSectionMovesNoFurther() {
    select("The Fishermen");

    hands.press(SWT.ALT, SWT.ARROW_UP);
    hands.press(SWT.ALT, SWT.ARROW_DOWN);

    Wait.until("only the second key did something", () -> document().get().equals(MOVED));
  }

  private void select(String label) {
    placeCaret(label);
    Wait.until(label + " is selected", () -> selectedLabel().equals(label));
  }

  private OutlineNode node(String label) {
    return (OutlineNode) item(label).getData();
  }

  private TreeItem item(String label) {
    return Arrays.stream(tree().getItems())
        .filter(item -> item.getText().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private List<String> labels() {
    return Arrays.stream(tree().getItems()).map(TreeItem::getText).toList();
  }

  private String selectedLabel() {
    return Arrays.stream(tree().getSelection()).map(TreeItem::getText).findFirst().orElse("");
  }

  private Tree tree() {
    return view.getCurrentPage() instanceof IContentOutlinePage page
            && page.getControl() instanceof Tree tree
        ? tree
        : null;
  }
}
