package org.postil.editor.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.text.BlockTextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditorExtension5;
import org.junit.jupiter.api.Test;
import org.postil.editor.FollowingNotesTest;
import org.postil.editor.Wait;

class ClipboardTest extends FollowingNotesTest {

  private static final String ARTICLE_OF_TWO =
      """
      The Ferry

      The ferry ran.1 It was slow. It sank.2 So it goes.

      1. Timetable, page 9.
      2. Evening paper.
      """;

  @Test
  void cutTakesTheNoteAlongAndPasteBringsItIntoAnotherArticle() throws Exception {
    open(ARTICLE);
    select("Fishermen disagreed.3 ");

    hands.press(SWT.CTRL, 'x');
    Wait.until("the note is gone", () -> offset("A letter") < 0);
    open(new FileEditorInput(file("ferry.postil", ARTICLE_OF_TWO)));
    placeCaret("It sank");
    hands.press(SWT.CTRL, 'v');

    Wait.until("the note is there", () -> offset("\n2. A letter") > 0);
    assertThat(document().get())
        .contains("slow. Fishermen disagreed.2 It sank.3", "\n3. Evening paper.");
    assertThat(caret()).isEqualTo(offset("It sank"));
  }

  @Test
  void cutAndPasteMoveWithinAnArticle() throws Exception {
    open(ARTICLE_OF_TWO);
    select("It sank.2 ");

    hands.press(SWT.CTRL, 'x');
    Wait.until("the note is gone", () -> offset("Evening") < 0);
    waitForAnalysis();
    placeCaret("The ferry ran");
    hands.press(SWT.CTRL, 'v');

    Wait.until("the note is the first", () -> offset("\n1. Evening paper.") > 0);
    assertThat(document().get())
        .contains("It sank.1 The ferry ran.2 It was slow. So", "\n2. Timetable");
  }

  @Test
  void pastingOverWordsTakesTheirNotesAwayAsOneStep() throws Exception {
    open(ARTICLE_OF_TWO);
    select("It sank.2");
    hands.press(SWT.CTRL, 'c');
    select("The ferry ran.1");

    hands.press(SWT.CTRL, 'v');
    Wait.until("the note is gone", () -> offset("Timetable") < 0);
    assertThat(document().get())
        .contains("It sank.1 It was slow. It sank.2", "\n1. Evening paper.\n\n2. Evening paper.");
    hands.press(SWT.CTRL, 'z');

    Wait.until("the text is as before", () -> document().get().equals(ARTICLE_OF_TWO));
  }

  @Test
  void aBlockOfColumnsIsCutAsAnywhere() throws Exception {
    open("It is.1\nIt was.2\n\n1. A.\n2. B.\n");
    ((ITextEditorExtension5) editor).setBlockSelectionMode(true);
    editor
        .getSelectionProvider()
        .setSelection(new BlockTextSelection(document(), 0, 3, 1, 8, widget().getTabs()));

    hands.press(SWT.CTRL, 'x');

    Wait.until("it is gone", () -> offset("It is") < 0);
    assertThat(document().get()).isEqualTo("It \nIt \n\n1. A.\n2. B.\n");
  }

  @Test
  void oneUndoTakesAPasteBack() throws Exception {
    open(ARTICLE_OF_TWO);
    select("It sank.2 ");
    hands.press(SWT.CTRL, 'c');
    placeCaret("The ferry ran");
    hands.press(SWT.CTRL, 'v');
    Wait.until("the note is there again", () -> offset("\n1. Evening paper.") > 0);

    hands.press(SWT.CTRL, 'z');

    Wait.until("the text is as before", () -> document().get().equals(ARTICLE_OF_TWO));
  }

  @Test
  void otherProgramsGetThePlainText() throws Exception {
    open(ARTICLE_OF_TWO);
    select("It sank.2 ");

    hands.press(SWT.CTRL, 'c');

    Wait.until("the clipboard has it", () -> "It sank.2 ".equals(plainText()));
  }

  @Test
  void textWithoutReferencesIsCutAsAnywhere() throws Exception {
    open(ARTICLE_OF_TWO);
    select("It was slow. ");

    hands.press(SWT.CTRL, 'x');

    Wait.until("it is gone", () -> offset("It was slow") < 0);
    assertThat(document().get()).isEqualTo(ARTICLE_OF_TWO.replace("It was slow. ", ""));
  }

  @Test
  void formattedTextIsPastedPlain() throws Exception {
    open(ARTICLE_OF_TWO);
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    clipboard.setContents(
        new Object[] {
          "<b>It</b> was late.<sup>1</sup> ", "{\\rtf1 {\\b It} was late.}", "It was late. "
        },
        new Transfer[] {
          HTMLTransfer.getInstance(), RTFTransfer.getInstance(), TextTransfer.getInstance()
        });
    placeCaret("It was slow");

    hands.press(SWT.CTRL, 'v');

    Wait.until("the words are there", () -> offset("ran.1 It was late. It was slow") > 0);
    clipboard.dispose();
  }

  private void select(String words) {
    viewer().setSelectedRange(offset(words), words.length());
  }

  private static Object plainText() {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      return clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }
}
