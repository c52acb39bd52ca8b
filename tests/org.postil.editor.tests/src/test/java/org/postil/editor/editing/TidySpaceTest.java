package org.postil.editor.editing;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class TidySpaceTest extends EditorTest {

  @Test
  void ctrlShiftFTidiesAroundReferencesAndOneUndoTakesItBack() throws Exception {
    String untidy = ARTICLE.replace("spring.1 The", "spring.1   The").replace("\n1. T", "\n1.  T");
    open(untidy);

    hands.press(SWT.CTRL, SWT.SHIFT, 'f');
    Wait.until("the text is tidy", () -> document().get().equals(ARTICLE));

    hands.press(SWT.CTRL, 'z');
    Wait.until("the text is as before", () -> document().get().equals(untidy));
  }
}
