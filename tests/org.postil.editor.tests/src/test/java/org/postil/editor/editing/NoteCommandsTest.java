package org.postil.editor.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

/** The operations on notes, by their keys, or by the menu where they have none. */
class NoteCommandsTest extends EditorTest {

  @Test
  void theKeyDeletesTheNoteAndMovesTheLaterOnesDown() throws Exception {
    open(ARTICLE.replace("fleet2", "fleet2|"));

    hands.press(SWT.ALT, SWT.SHIFT, SWT.DEL);

    Wait.until("the note is gone", () -> offset("See [1]") < 0);
    assertThat(document().get())
        .contains("the fleet and", "disagreed.2", "1. Town records, shelf 4.\n2. A letter");
  }

  @Test
  void asksWhichOfSeveralReferencesIsToGo() throws Exception {
    open(ARTICLE.replace("year.1", "year.1|").replace("See [1]", "See"));

    hands.press(SWT.ALT, SWT.SHIFT, SWT.DEL);
    Wait.until("the question has the focus", () -> focus() instanceof org.eclipse.swt.widgets.List);
    hands.press(SWT.ARROW_DOWN);
    hands.press(SWT.ARROW_DOWN);
    hands.press(SWT.CR);

    Wait.until("the second reference is gone", () -> offset("same year.\n") > 0);
    assertThat(document().get()).contains("spring.1 The", "\n1. Town records");
  }

  @Test
  void theTextShowsWhichReferenceAnAnswerIsAbout() throws Exception {
    open(ARTICLE.replace("year.1", "year.1|").replace("See [1]", "See"));
    int asked = caret();
    hands.press(SWT.ALT, SWT.SHIFT, SWT.DEL);
    Wait.until("the question has the focus", () -> focus() instanceof org.eclipse.swt.widgets.List);

    hands.press(SWT.ARROW_DOWN);

    Wait.until("it is selected", () -> caret() == offset("1 The") && selected().equals("1"));
    hands.press(SWT.ESC);
    Wait.until("the caret is back", () -> caret() == asked && selected().isEmpty());
  }

  @Test
  void escapeAnswersNoQuestion() throws Exception {
    String article = ARTICLE.replace("See [1]", "See");
    open(article.replace("year.1", "year.1|"));
    hands.press(SWT.ALT, SWT.SHIFT, SWT.DEL);
    Wait.until("the question has the focus", () -> focus() instanceof org.eclipse.swt.widgets.List);

    hands.press(SWT.ESC);

    Wait.until("the question is gone", () -> !(focus() instanceof org.eclipse.swt.widgets.List));
    assertThat(document().get()).isEqualTo(article);
  }

  private static Object focus() {
    return Display.getCurrent().getFocusControl();
  }

  @Test
  void theKeyRenamesTheLabelWhereverItStands() throws Exception {
    open(
        ARTICLE.replace("disagreed.3", "disagreed.|[^3]").replace("3. A letter", "[^3]: A letter"));

    hands.press(SWT.ALT, SWT.SHIFT, 'r');
    Wait.until("the label is asked for", () -> isOpen("Rename Label"));
    hands.type("town");
    hands.press(SWT.CR);

    Wait.until("the note is renamed", () -> offset("\n[^town]: A letter") > 0);
    assertThat(document().get()).contains("disagreed.[^town]");
  }

  @Test
  void asksAgainWhereALabelIsTaken() throws Exception {
    open(ARTICLE.replace("fleet2", "fleet|2"));
    hands.press(SWT.ALT, SWT.SHIFT, 'r');
    Wait.until("the label is asked for", () -> isOpen("Rename Label"));
    hands.type("3");
    hands.press(SWT.CR);

    Wait.until("it tells why", () -> dialogText().startsWith("There is a note 3 already."));

    assertThat(dialogEntry()).isEqualTo("3");
    assertThat(document().get()).isEqualTo(ARTICLE);
    hands.press(SWT.ESC);
    Wait.until("it is closed", () -> !isOpen("Rename Label"));
  }

  private static String dialogText() {
    return Dialogs.shell("Rename Label")
        .flatMap(dialog -> Dialogs.find(dialog, Label.class))
        .map(Label::getText)
        .orElse("");
  }

  private static String dialogEntry() {
    return Dialogs.shell("Rename Label")
        .flatMap(dialog -> Dialogs.find(dialog, Text.class))
        .map(Text::getText)
        .orElseThrow();
  }

  private static boolean isOpen(String title) {
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.isVisible() && shell.getText().equals(title)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void splitsANote() throws Exception {
    open(ARTICLE.replace("2. See [1], p. 4.", "2. See [1], p. 4. |And the minutes."));

    run("splitNote");

    Wait.until("there are four notes", () -> offset("\n4. A letter") > 0);
    assertThat(document().get()).contains("2. See [1], p. 4.\n3. And the minutes.\n", "fleet2,3");
  }

  @Test
  void closesGaps() throws Exception {
    String article = ARTICLE.replace("year.1", "year.");
    open(article.replace("disagreed.3", "disagreed.5").replace("3. A letter", "5. A letter"));

    run("closeGaps");

    Wait.until("the gap is closed", () -> document().get().equals(article));
  }

  @Test
  void sortsTheNotesByTheirFirstReferences() throws Exception {
    open(
        ARTICLE
            .replace("fleet2", "fleet3")
            .replace("disagreed.3", "disagreed.2")
            .replace("See [1], p. 4.", "A second letter."));

    run("sortNotes");

    Wait.until("the notes are sorted", () -> offset("\n3. A second letter.") > 0);
    assertThat(document().get()).contains("fleet2", "disagreed.3", "\n2. A letter");
  }

  @Test
  void renumbersFromTheCaretOn() throws Exception {
    String article = ARTICLE.replace("year.1", "year.");
    open(
        article
            .replace("fleet2", "fleet|2")
            .replace("disagreed.3", "disagreed.5")
            .replace("3. A letter", "5. A letter"));

    run("renumberFromHere");

    Wait.until("the later note has the next number", () -> document().get().equals(article));
  }

  @Test
  void mergesIdenticalNotes() throws Exception {
    open(ARTICLE.replace("A letter, URL: https://example.org/letter", "Town records, shelf 4."));

    run("mergeNotes");

    Wait.until("they are one", () -> offset("\n3. ") < 0);
    assertThat(document().get()).contains("disagreed.1");
  }

  private void run(String command) throws Exception {
    IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
    handlers.executeCommand("org.postil.editor." + command, null);
  }
}
