package org.postil.editor.status;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.texteditor.IStatusField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class ReadingStatusTest extends EditorTest implements IStatusField {

  private String text = "";
  private ReadingStatus status;

  @AfterEach
  void disposeStatus() {
    status.dispose();
  }

  @Test
  void tellsWordsPositionAndSelection() throws Exception {
    open("One two.1 Three.\n\n1. Four five.\n|");
    status = new ReadingStatus(editor);
    status.showIn(Optional.of(this));

    Wait.until("all words are counted", () -> text.equals("5 words, 100 %"));
    placeCaret(0);
    Wait.until("the position is told", () -> text.equals("5 words, 0 %"));
    viewer().setSelectedRange(0, "One two.1".length());
    Wait.until("the selected words are told", () -> text.equals("2 of 5 words"));
    viewer().setSelectedRange("One two.".length(), 1);
    Wait.until("a reference is no word", () -> text.equals("5 words, 25 %"));
  }

  @Override
  public void setText(String shown) {
    text = shown;
  }

  @Override
  public void setImage(Image image) {
    throw new AssertionError("There is no image");
  }
}
