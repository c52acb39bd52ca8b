package org.postil.editor.steps;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class StepsTest extends EditorTest {

  @Test
  void ctrlShiftDownAndUpGoFromReferenceToReference() throws Exception {
    open(ARTICLE);

    hands.press(SWT.CTRL, SWT.SHIFT, SWT.ARROW_DOWN);
    Wait.until("the caret is at reference 1", () -> caret() == offset("1 The council"));
    hands.press(SWT.CTRL, SWT.SHIFT, SWT.ARROW_DOWN);
    Wait.until("the caret is at reference 2", () -> caret() == offset("2 and the weather"));
    assertThat(selected()).isEqualTo("2");

    hands.press(SWT.CTRL, SWT.SHIFT, SWT.ARROW_UP);
    Wait.until("the caret is at reference 1", () -> caret() == offset("1 The council"));
  }

  @Test
  void ctrlShiftPageDownAndUpGoFromNoteToNote() throws Exception {
    open(ARTICLE);

    hands.press(SWT.CTRL, SWT.SHIFT, SWT.PAGE_DOWN);
    Wait.until("the caret is at note 1", () -> caret() == offset("1. Town"));
    hands.press(SWT.CTRL, SWT.SHIFT, SWT.PAGE_DOWN);
    Wait.until("the caret is at note 2", () -> caret() == offset("2. See"));

    hands.press(SWT.CTRL, SWT.SHIFT, SWT.PAGE_UP);
    Wait.until("the caret is at note 1", () -> caret() == offset("1. Town"));
  }

  @Test
  void theCaretStaysWhereNothingFollows() throws Exception {
    open(ARTICLE.replace("3. A letter", "3. A |letter"));
    int before = caret();

    hands.press(SWT.CTRL, SWT.SHIFT, SWT.PAGE_DOWN);

    assertThat(caret()).isEqualTo(before);
  }
}
