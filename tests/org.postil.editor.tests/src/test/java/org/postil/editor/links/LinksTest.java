package org.postil.editor.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class LinksTest extends EditorTest {

  @Test
  void f3LeadsFromReferenceToNoteAndAltLeftBack() throws Exception {
    open(ARTICLE.replace("spring.1", "spring.|1"));
    int reference = caret();

    hands.press(SWT.F3);
    Wait.until("the caret is at note 1", () -> caret() == offset("1. Town records"));
    assertThat(selected()).isEqualTo("1");

    hands.press(SWT.ALT, SWT.ARROW_LEFT);
    Wait.until("the caret is back at the reference", () -> caret() == reference);
  }

  @Test
  void ctrlClickLeadsFromReferenceToNoteAndAltLeftBack() throws Exception {
    open(ARTICLE);
    int reference = offset("1 The council");
    placeCaret(reference);
    hands.click(widget(), onScreen(reference), SWT.CTRL);
    Wait.until("the caret is at note 1", () -> caret() == offset("1. Town records"));

    hands.press(SWT.ALT, SWT.ARROW_LEFT);
    Wait.until("the caret is back at the reference", () -> caret() == reference);
  }

  @Test
  void f3OnTheLabelOfANoteLeadsToItsReference() throws Exception {
    open(ARTICLE.replace("\n2. See", "\n|2. See"));

    hands.press(SWT.F3);

    Wait.until("the caret is at reference 2", () -> caret() == offset("2 and the weather"));
  }

  @Test
  void f3OnTheLabelOfANoteWithTwoReferencesOffersBoth() throws Exception {
    open(ARTICLE.replace("\n1. Town", "\n|1. Town"));
    int shells = shells();

    hands.press(SWT.F3);
    Wait.until("the choice has the focus", () -> shells() > shells && !widget().isFocusControl());
    hands.press(SWT.ARROW_DOWN);
    hands.press(SWT.CR);

    Wait.until(
        "the caret is at the second", () -> caret() == document().get().indexOf("year.1") + 5);
  }

  private static int shells() {
    int visible = 0;
    for (Shell shell : Display.getCurrent().getShells()) {
      visible += shell.isVisible() ? 1 : 0;
    }
    return visible;
  }

  @Test
  void f3OnACrossReferenceLeadsToTheNoteItNames() throws Exception {
    open(ARTICLE.replace("See [1]", "See [|1]"));

    hands.press(SWT.F3);

    Wait.until("the caret is at note 1", () -> caret() == offset("1. Town records"));
  }

  @Test
  void f3StaysWhereThereIsNoLink() throws Exception {
    open(ARTICLE.replace("council", "coun|cil"));
    int before = caret();

    hands.press(SWT.F3);

    assertThat(caret()).isEqualTo(before);
  }

  @Test
  void aWebAddressIsOneLink() throws Exception {
    open(ARTICLE);

    IHyperlink[] links = ArticleLinks.at(editor, document(), offset("example.org"));

    assertThat(links)
        .extracting(IHyperlink::getHyperlinkText)
        .singleElement()
        .asString()
        .contains("https://example.org/letter");
  }

  @Test
  void linksFollowTheTextBeforeItIsAnalysedAgain() throws Exception {
    open(ARTICLE);
    document().replace(0, 0, "Once more: ");

    IHyperlink[] links = ArticleLinks.at(editor, document(), offset("2 and the weather"));
    links[0].open();

    assertThat(caret()).isEqualTo(offset("2. See"));
  }
}
