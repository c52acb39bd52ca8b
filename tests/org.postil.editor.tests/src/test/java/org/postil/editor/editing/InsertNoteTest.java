package org.postil.editor.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class InsertNoteTest extends EditorTest {

  @Test
  void theKeyInsertsANoteAndMovesTheLaterOnesUp() throws Exception {
    open(ARTICLE.replace("1 The council", "1 The council|"));

    pressInsertNote();

    Wait.until("the note is there", () -> offset("\n2. \n3. See [1]") > 0);
    assertThat(document().get())
        .contains("The council2 blamed the fleet3")
        .contains("disagreed.4")
        .contains("\n4. A letter");
    assertThat(caret()).isEqualTo(offset("\n3. See"));
  }

  @Test
  void theReferenceGoesBehindTheWordsThatAreSelected() throws Exception {
    open(ARTICLE);
    viewer().setSelectedRange(offset("council"), "council ".length());

    pressInsertNote();

    Wait.until("the note is there", () -> offset("\n4. A letter") > 0);
    assertThat(document().get()).contains("The council2 blamed the fleet3");
  }

  @Test
  void oneUndoTakesAllOfItBack() throws Exception {
    open(ARTICLE.replace("1 The council", "1 The council|"));
    pressInsertNote();
    Wait.until("the note is there", () -> offset("\n4. A letter") > 0);

    hands.press(SWT.CTRL, 'z');

    Wait.until("the text is as before", () -> document().get().equals(ARTICLE));
    assertThat(caret()).as("where the reader was").isEqualTo(offset(" blamed"));
  }

  @Test
  void theSameKeyInTheNoteGoesBackBehindTheReference() throws Exception {
    open(ARTICLE.replace("1 The council", "1 The council|"));
    pressInsertNote();
    Wait.until("the note is there", () -> offset("\n4. A letter") > 0);
    hands.type("minutes");

    pressInsertNote();

    Wait.until("the caret is back", () -> caret() == offset(" blamed"));
    assertThat(document().get()).contains("\n2. minutes\n3. See");
  }

  @Test
  void altLeftGoesBackBehindTheReference() throws Exception {
    open(ARTICLE.replace("1 The council", "1 The council|"));
    pressInsertNote();
    Wait.until("the note is there", () -> offset("\n4. A letter") > 0);

    hands.press(SWT.ALT, SWT.ARROW_LEFT);

    Wait.until("the caret is back", () -> caret() == offset(" blamed"));
  }

  @Test
  void saysWhyItIsNotPossible() throws Exception {
    open(ARTICLE.replace("1 The council", "1 At https://exam|ple.net the council"));
    String before = document().get();

    pressInsertNote();

    Wait.until("the reason is shown", () -> dialog() != null);
    assertThat(document().get()).isEqualTo(before);
    hands.press(SWT.ESC);
    Wait.until("the reason is gone", () -> dialog() == null);
  }

  @Test
  void leadsToTheFaultThatMakesTheNumberUncertain() throws Exception {
    open(ARTICLE.replace("1 The council", "1 The council|").replace("fleet2", "fleet3"));

    pressInsertNote();

    Wait.until("the faults are listed", () -> dialog() != null);
    hands.press(SWT.CR);
    Wait.until("the caret is at the fault", () -> caret() == offset("2. See"));
  }

  private static Shell dialog() {
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.isVisible() && shell.getText().equals("Insert Note")) {
        return shell;
      }
    }
    return null;
  }

  private void pressInsertNote() {
    hands.press(SWT.ALT, SWT.SHIFT, 'i');
  }
}
