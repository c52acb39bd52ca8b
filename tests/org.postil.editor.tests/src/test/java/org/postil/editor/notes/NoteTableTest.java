package org.postil.editor.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;
import org.postil.editor.Wait;

class NoteTableTest extends InNotesView {

  private static final String SORTED =
      """
      The Harbour Dues

      Harbour dues rose.1 The fleet sank.2 It rained.2

      1. Zinc mines, a report.
      2. Émile’s letter.
      3. Nobody refers to this.
      """;

  @Test
  void theTableTellsWhereEachNoteIsReferredTo() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);

    Wait.until(
        "note 1 is there", () -> cells(0).startsWith("1|Town records, shelf 4.|2, in lines 3, 7"));
    Wait.until("note 2 is there", () -> cells(1).startsWith("2|See [1], p. 4.|line 3"));
  }

  @Test
  void eachColumnIsWideEnoughForItsTitle() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    GC letters = new GC(table());
    try {
      for (TableColumn column : table().getColumns()) {
        Wait.until(
            column.getText() + " is seen whole",
            () -> column.getWidth() > letters.textExtent(column.getText()).x);
      }
    } finally {
      letters.dispose();
    }
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

  /** As GTK makes it, when the table gets the focus and nothing is selected. */
  @Test
  void theCaretFollowsNoSelectionThatNobodyMade() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    placeCaret("The fishermen");
    focus(table());

    table().setSelection(0);
    table().notifyListeners(SWT.Selection, new Event());

    assertThat(caret()).isEqualTo(offset("The fishermen"));
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
  void aClickOnAHeadingSortsAndASecondTheOtherWayRound() throws Exception {
    openArticle(SORTED, NotesMode.TABLE);
    TableColumn text = table().getColumn(1);

    text.notifyListeners(SWT.Selection, new Event());
    Wait.until("the notes are sorted by words", () -> labels().equals("2 3 1"));
    assertThat(table().getSortColumn()).isSameAs(text);
    assertThat(table().getSortDirection()).isEqualTo(SWT.UP);

    text.notifyListeners(SWT.Selection, new Event());
    Wait.until("they are the other way round", () -> labels().equals("1 3 2"));
    assertThat(table().getSortDirection()).isEqualTo(SWT.DOWN);

    text.notifyListeners(SWT.Selection, new Event());
    Wait.until("they are as in the article", () -> labels().equals("1 2 3"));
    assertThat(table().getSortColumn()).isNull();
  }

  @Test
  void theMenuOfTheViewSortsByKeys() throws Exception {
    openArticle(SORTED, NotesMode.TABLE);
    focus(table());

    sortBy("References");

    Wait.until("the notes are sorted by references", () -> labels().equals("3 1 2"));
    sortBy("The Other Way Round");
    Wait.until("they are the other way round", () -> labels().equals("2 1 3"));
  }

  @Test
  void theGravestProblemsComeFirst() throws Exception {
    openArticle(SORTED, NotesMode.TABLE);
    Wait.until("the problem is there", () -> cells(2).contains("Nothing refers"));

    sortBy("Problems");

    Wait.until("the note with the problem is first", () -> labels().equals("3 1 2"));
  }

  @Test
  void sortedNotesStaySortedWhileTyping() throws Exception {
    openArticle(SORTED, NotesMode.TABLE);
    sortBy("Text");
    Wait.until("the notes are sorted by words", () -> labels().equals("2 3 1"));
    editor.setFocus();
    placeCaret("Zinc");

    hands.type("a ");

    Wait.until("the note is sorted anew", () -> labels().equals("1 2 3"));
  }

  @Test
  void theSelectionFollowsTheCaretThroughSortedNotes() throws Exception {
    openArticle(SORTED, NotesMode.TABLE);
    sortBy("Text");
    Wait.until("the notes are sorted by words", () -> labels().equals("2 3 1"));

    placeCaret("Zinc");

    Wait.until("note 1 is selected", () -> table().getSelectionIndex() == 2);
  }

  @Test
  void columnsKeepTheirWidthsForTheNextArticle() throws Exception {
    openArticle(ARTICLE, NotesMode.TABLE);
    int before = table().getColumn(2).getWidth();
    table().getColumn(2).setWidth(3 * before);
    page().closeAllEditors(false);

    open(new FileEditorInput(file("next.postil", ARTICLE)));

    Wait.until("the table is there", () -> find(Table.class, Control::isVisible).isPresent());
    Wait.until("its column is wider", () -> table().getColumn(2).getWidth() > before);
  }

  private void sortBy(String title) {
    MenuManager sort =
        Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems())
            .map(item -> item instanceof SubContributionItem sub ? sub.getInnerItem() : item)
            .filter(MenuManager.class::isInstance)
            .map(MenuManager.class::cast)
            .findFirst()
            .orElseThrow();
    Menu menu = sort.createContextMenu(view.getSite().getShell());
    menu.notifyListeners(SWT.Show, new Event());
    MenuItem item =
        Arrays.stream(menu.getItems())
            .filter(found -> found.getText().equals(title))
            .findFirst()
            .orElseThrow();
    item.setSelection(!item.getSelection());
    item.notifyListeners(SWT.Selection, new Event());
  }

  private String labels() {
    return IntStream.range(0, table().getItemCount())
        .mapToObj(row -> table().getItem(row).getText())
        .collect(Collectors.joining(" "));
  }
}
