package org.postil.editor.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class PairsTest extends EditorTest {

  @Test
  void ctrlShiftPGoesToTheOtherHalf() throws Exception {
    open("The Dues\n\nThey said |“never (so they did)” twice.\n");

    hands.press(SWT.CTRL, SWT.SHIFT, 'p');

    Wait.until("the caret is at the end", () -> Math.abs(caret() - offset("” twice")) <= 1);
  }

  @Test
  void findsAPairFarInALongText() {
    String far = "x".repeat(100_000);
    Document document = new Document(far + "\n\n(a) " + far);

    assertThat(new PairMatcher().match(document, far.length() + 2))
        .isEqualTo(new Region(far.length() + 2, 3));
  }
}
