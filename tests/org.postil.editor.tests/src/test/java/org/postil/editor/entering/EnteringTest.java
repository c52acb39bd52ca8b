package org.postil.editor.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.FollowingNotesTest;
import org.postil.editor.Wait;

/** What is offered when references are typed and texts with notes are pasted. */
class EnteringTest extends FollowingNotesTest {

  private static final String PLAIN = ARTICLE.replace(" They said so in the same year.1", "");

  private static final String TYPED =
      PLAIN
          .replace("fleet2 and the weather", "fleet2 and the weather3")
          .replace("disagreed.3", "disagreed.4")
          .replace("3. A letter", "3. \n4. A letter");

  @Test
  void aTypedReferenceStaysAsItIsAndTellsWhatItRefersTo() throws Exception {
    open(PLAIN.replace("weather of", "weather| of"));

    hands.type("3");

    Wait.until("it tells", () -> status().contains("3 refers to note 3. Ctrl+1 makes"));
    assertThat(document().get()).isEqualTo(PLAIN.replace("weather of", "weather3 of"));
  }

  @Test
  void theOfferMakesANewNoteOfItAndOneUndoTakesBackBoth() throws Exception {
    open(PLAIN.replace("weather of", "weather| of"));
    hands.type("3");
    Wait.until("it tells", () -> status().contains("3 refers to note 3."));

    takeOffer("Make a new note of this reference");

    Wait.until("the note is there", () -> document().get().equals(TYPED));
    assertThat(caret()).isEqualTo(offset("3. \n") + 3);
    hands.press(SWT.CTRL, 'z');
    Wait.until("the text is as before it was typed", () -> document().get().equals(PLAIN));
  }

  @Test
  void theOfferForATypedReferenceComesBeforeTheFixesOfItsProblems() throws Exception {
    open(PLAIN.replace("in spring.1", "in| spring.1"));
    hands.type("3");
    Wait.until("it tells", () -> status().contains("3 refers to note 3."));
    Wait.until("it is out of its turn", () -> problems().contains("out of its turn"));

    hands.press(SWT.CTRL, '1');

    Table offers = Wait.untilPresent("offers are there", Dialogs::offers);
    assertThat(offers.getItem(0).getText()).isEqualTo("Make a new note of this reference");
    assertThat(offers.getItemCount()).isGreaterThan(1);
    hands.press(SWT.ESC);
  }

  private String problems() {
    StringBuilder texts = new StringBuilder();
    viewer()
        .getAnnotationModel()
        .getAnnotationIterator()
        .forEachRemaining(annotation -> texts.append(annotation.getText()).append('\n'));
    return texts.toString();
  }

  @Test
  void aPlainNumberTellsNothing() throws Exception {
    open(PLAIN.replace("of 1911", "of | 1911"));

    hands.type("12 ");
    Wait.until("it is typed", () -> offset("of 12  1911") > 0);
    waitForAnalysis();

    assertThat(status()).doesNotContain("Ctrl+1");
  }

  @Test
  void notesOfAPastedTextJoinTheOthersOnRequest() throws Exception {
    open(PLAIN.replace("of 1911.", "of 1911.|"));
    copy(" The gulls left.1\n\n1. Diary.\n");
    hands.press(SWT.CTRL, 'v');
    Wait.until("it tells", () -> status().contains("Ctrl+1 puts the notes of the pasted text"));
    waitForAnalysis();

    takeOffer("Put the notes of the pasted text into the list");

    Wait.until("the note is in the list", () -> offset("\n3. Diary.\n4. A letter") > 0);
    assertThat(document().get()).contains("of 1911. The gulls left.3", "disagreed.4");
    hands.press(SWT.CTRL, 'z');
    Wait.until("the text is as before", () -> document().get().equals(PLAIN));
  }

  private static void copy(String text) {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private String status() {
    return Dialogs.status(editor.getSite().getShell());
  }

  private void takeOffer(String title) {
    hands.press(SWT.CTRL, '1');
    Table offers = Wait.untilPresent("offers are there", Dialogs::offers);
    TableItem[] items = offers.getItems();
    int wanted = Arrays.stream(items).map(TableItem::getText).toList().indexOf(title);
    assertThat(wanted).as("%s among %s", title, Arrays.toString(items)).isNotNegative();
    for (int at = 0; at < wanted; at++) {
      hands.press(SWT.ARROW_DOWN);
    }
    Wait.until("it is selected", () -> offers.getSelectionIndex() == wanted);
    hands.pressEnterIn(widget());
  }
}
