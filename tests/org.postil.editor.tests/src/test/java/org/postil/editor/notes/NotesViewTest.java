package org.postil.editor.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilPlugin;
import org.postil.editor.PostilViews;
import org.postil.editor.Wait;

class NotesViewTest extends EditorTest {

  private PageBookView view;

  @BeforeEach
  void openView() throws Exception {
    view = (PageBookView) page().showView(PostilViews.NOTES);
  }

  @AfterEach
  void forgetMode() {
    PostilPlugin.get().getPreferenceStore().setToDefault(NotesMode.PREFERENCE);
  }

  @Test
  void theTableTellsWhereEachNoteIsReferredTo() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);

    Wait.until(
        "note 1 is there", () -> cells(0).startsWith("1|Town records, shelf 4.|2, in lines 3, 7"));
    Wait.until("note 2 is there", () -> cells(1).startsWith("2|See [1], p. 4.|line 3"));
  }

  @Test
  void theTableTellsProblems() throws Exception {
    openArticle(ARTICLE + "4. Nobody refers to this.\n", NotesMode.TABLE);

    Wait.until("the problem is there", () -> cells(3).contains("|none|Nothing refers to note 4"));
    assertThat(table().getItem(3).getImage(3)).isNotNull();
  }

  @Test
  void theSelectionFollowsTheCaret() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);

    placeCaret("3 They said");

    Wait.until("note 3 is selected", () -> table().getSelectionIndex() == 2);
  }

  @Test
  void theCaretFollowsTheSelectionByKeys() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    focus(table());
    table().setSelection(0);

    hands.press(SWT.ARROW_DOWN);

    Wait.until("the caret is at note 2", () -> caret() == offset("2. See"));
    assertThat(table().isFocusControl()).isTrue();
  }

  @Test
  void theCaretStaysWhenTheViewGetsTheFocus() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    placeCaret("weather");

    page().activate(view);
    Wait.until("the table has the focus", () -> table().isFocusControl());
    AtomicBoolean settled = new AtomicBoolean();
    table().getDisplay().asyncExec(() -> settled.set(true));
    Wait.until("what the focus brings has come", settled::get);

    assertThat(caret()).isEqualTo(offset("weather"));
  }

  @Test
  void enterGoesToTheNote() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    focus(table());
    table().setSelection(2);

    hands.press(SWT.CR);

    Wait.until("the text has the focus", () -> widget().isFocusControl());
    assertThat(caret()).isEqualTo(offset("3. A letter"));
  }

  @Test
  void aNoteIsEditedInItsCellAsOneStepToUndo() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    focus(table());
    table().setSelection(1);

    hands.press(SWT.F2);
    Text cell = Wait.untilPresent("the cell can be edited", () -> focused(Text.class));
    assertThat(cell.getText()).isEqualTo("See [1], p. 4.");
    cell.setSelection(cell.getText().length());
    hands.type(" and more");
    hands.press(SWT.CR);

    Wait.until("the text has the words", () -> offset("2. See [1], p. 4. and more\n") > 0);
    waitForAnalysis();
    Wait.until("the row has the words", () -> cells(1).contains("and more"));
    hands.press(SWT.CTRL, 'z');
    Wait.until("the words are taken back", () -> document().get().equals(ARTICLE));
  }

  @Test
  void escapeLetsTheNoteBeAsItWas() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    focus(table());
    table().setSelection(1);

    hands.press(SWT.F2);
    Wait.untilPresent("the cell can be edited", () -> focused(Text.class));
    hands.type("x");
    hands.press(SWT.ESC);

    Wait.until("the cell is closed", () -> focused(Text.class).isEmpty());
    assertThat(document().get()).isEqualTo(ARTICLE);
  }

  @Test
  void theFilterKeepsNotesWithItsWords() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    Text filter = find(Text.class, text -> text.isVisible()).orElseThrow();
    focus(filter);

    hands.type("letter");
    Wait.until("one note is left", () -> table().getItemCount() == 1);
    hands.press(SWT.ARROW_DOWN);

    Wait.until("the table has the focus", () -> table().isFocusControl());
    assertThat(cells(0)).startsWith("3|A letter");
  }

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
  void sidenotesComeInTheOrderOfTheirReferences() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);

    Wait.until("three sidenotes are there", () -> sidenotes().size() == 3);
    assertThat(sidenotes())
        .extracting(note -> note.getText().substring(0, 1))
        .containsExactly("1", "2", "3");
  }

  @Test
  void theSidenoteAtTheCaretIsTheCurrentOne() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);
    Wait.until("three sidenotes are there", () -> sidenotes().size() == 3);

    placeCaret("2 and the weather");

    Wait.until("note 2 is the current one", () -> name(sidenote("2")).contains("current"));
    assertThat(name(sidenote("1"))).doesNotContain("current");
  }

  @Test
  void keysLeadFromSidenoteToSidenote() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);
    placeCaret("1 The council");
    Wait.until("note 1 is the current one", () -> isCurrent("1"));
    focus(sidenote("1"));

    hands.press(SWT.ARROW_DOWN);
    Wait.until("note 2 has the focus", () -> isCurrent("2") && sidenote("2").isFocusControl());
    assertThat(caret()).isEqualTo(offset("2 and the weather"));
    hands.press(SWT.CR);

    Wait.until("the caret is at note 2", () -> caret() == offset("2. See"));
    assertThat(widget().isFocusControl()).isTrue();
  }

  @Test
  void aSidenoteIsEditedInItsPlace() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);
    placeCaret("1 The council");
    Wait.until("note 1 is the current one", () -> isCurrent("1"));
    focus(sidenote("1"));

    hands.press(SWT.F2);
    Wait.until("the note can be edited", () -> sidenote("Town").getEditable());
    sidenote("Town").setCaretOffset(0);
    hands.type("old ");
    hands.press(SWT.CR);

    Wait.until("the text has the words", () -> offset("1. old Town records") > 0);
  }

  private void openArticle(String text, NotesMode mode) throws Exception {
    PostilPlugin.get().getPreferenceStore().setValue(NotesMode.PREFERENCE, mode.name());
    open(text);
    if (mode == NotesMode.TABLE) {
      Wait.until(
          "the table is there",
          () ->
              find(Table.class, Control::isVisible).filter(t -> t.getItemCount() > 0).isPresent());
    }
  }

  private void focus(Control control) {
    page().activate(view);
    control.setFocus();
    Wait.until("the control has the focus", control::isFocusControl);
  }

  private Table table() {
    return find(Table.class, Control::isVisible).orElseThrow();
  }

  private String cells(int row) {
    TableItem item = table().getItem(row);
    return IntStream.range(0, 4).mapToObj(item::getText).collect(Collectors.joining("|"));
  }

  private List<StyledText> sidenotes() {
    List<StyledText> found = new ArrayList<>();
    collect(view.getCurrentPage().getControl(), StyledText.class, found);
    return found.stream().filter(Control::isVisible).toList();
  }

  private StyledText sidenote(String beginning) {
    return sidenotes().stream()
        .filter(note -> note.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private boolean isCurrent(String label) {
    return sidenotes().stream()
        .anyMatch(note -> note.getText().startsWith(label) && name(note).contains("current"));
  }

  private static String name(Control control) {
    return ((Sidenote) control.getData()).name();
  }

  private <T extends Control> Optional<T> focused(Class<T> type) {
    Control control = widget().getDisplay().getFocusControl();
    return Optional.ofNullable(control).filter(type::isInstance).map(type::cast);
  }

  private <T extends Control> Optional<T> find(Class<T> type, Predicate<T> condition) {
    List<T> found = new ArrayList<>();
    collect(view.getCurrentPage().getControl(), type, found);
    return found.stream().filter(condition).findFirst();
  }

  private static <T extends Control> void collect(Control root, Class<T> type, List<T> found) {
    if (type.isInstance(root)) {
      found.add(type.cast(root));
    }
    if (root instanceof Composite composite) {
      Arrays.stream(composite.getChildren()).forEach(child -> collect(child, type, found));
    }
  }
}
