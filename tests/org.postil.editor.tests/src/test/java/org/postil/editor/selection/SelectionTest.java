package org.postil.editor.selection;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class SelectionTest extends EditorTest {

  @Test
  void altShiftUpEnlargesTheSelectionAndAltShiftDownGoesBack() throws Exception {
    open(ARTICLE.replace("disagreed.3", "dis|agreed.3"));

    enlargeTo("disagreed");
    enlargeTo("Fishermen disagreed.3");
    enlargeTo("Fishermen disagreed.3 They said so in the same year.1");

    hands.press(SWT.ALT, SWT.SHIFT, SWT.ARROW_DOWN);
    Wait.until("the sentence is selected", () -> selected().equals("Fishermen disagreed.3"));
    hands.press(SWT.ALT, SWT.SHIFT, SWT.ARROW_DOWN);
    Wait.until("the word is selected", () -> selected().equals("disagreed"));
    hands.press(SWT.ALT, SWT.SHIFT, SWT.ARROW_DOWN);
    Wait.until("nothing is selected", () -> selected().isEmpty());
  }

  private void enlargeTo(String part) {
    hands.press(SWT.ALT, SWT.SHIFT, SWT.ARROW_UP);
    Wait.until("this is selected: " + part, () -> selected().equals(part));
  }
}
