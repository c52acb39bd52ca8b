package org.postil.editor.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class HighlightingTest extends EditorTest {

  @ParameterizedTest
  @CsvSource({
    "1 The council, noteReference, true, false, false",
    "1. Town, noteLabel, true, false, false",
    "Town, note, false, false, false",
    "See [1], crossReference, false, true, false",
    "https, url, false, false, true",
    "The fishermen, heading, true, false, false",
    "'* * *', sectionBreak, true, false, false"
  })
  void showsEachKindInItsStyle(
      String words, String colour, boolean bold, boolean italic, boolean underline)
      throws Exception {
    open(ARTICLE.replace("The fishermen\n", "The fishermen\n\nThey met.\n\n* * *\n"));

    StyleRange style = style(words);

    assertThat(style.foreground)
        .isEqualTo(JFaceResources.getColorRegistry().get(TextColours.PREFIX + colour));
    assertThat(style.fontStyle).isEqualTo((bold ? SWT.BOLD : 0) | (italic ? SWT.ITALIC : 0));
    assertThat(style.underline).isEqualTo(underline);
  }

  @Test
  void showsTheKeysOfTheHeader() throws Exception {
    open("title: The Harbour Dues\nauthor: A Clerk\n\nDues rose again.1\n\n1. Records.\n");

    assertThat(style("author").fontStyle).isEqualTo(SWT.BOLD);
    assertThat(style("A Clerk")).isNull();
  }

  @Test
  void leavesPlainWordsAndNumbersPlain() throws Exception {
    open(ARTICLE);

    assertThat(style("council")).isNull();
    assertThat(style("1911")).isNull();
  }

  @Test
  void stylesMoveWithTheTextWhileTyping() throws Exception {
    open(ARTICLE.replace("dues rose", "dues |rose"));

    hands.type("slowly ");
    Wait.until("the words are there", () -> offset("slowly rose") > 0);

    assertThat(style("1 The council").fontStyle).isEqualTo(SWT.BOLD);
    assertThat(style(" The council")).isNull();
    waitForAnalysis();
    assertThat(style("1 The council").fontStyle).isEqualTo(SWT.BOLD);
  }

  @Test
  void aReferenceTypedIsShownAsOne() throws Exception {
    open(ARTICLE.replace(".3 They", ".| They"));
    assertThat(style(" They")).isNull();

    hands.type("3");
    Wait.until("the digit is there", () -> offset("disagreed.3") > 0);
    waitForAnalysis();

    assertThat(style("3 They").fontStyle).isEqualTo(SWT.BOLD);
  }

  @Test
  void followsTheColoursOfTheTheme() throws Exception {
    open(ARTICLE);
    String id = TextColours.PREFIX + "noteReference";
    RGB before = JFaceResources.getColorRegistry().getRGB(id);
    RGB other = new RGB(1, 2, 3);

    JFaceResources.getColorRegistry().put(id, other);
    try {
      assertThat(style("1 The council").foreground.getRGB()).isEqualTo(other);
    } finally {
      JFaceResources.getColorRegistry().put(id, before);
    }
  }

  @Override
  protected void open(String text) throws CoreException {
    super.open(text);
    Wait.until("the text is coloured", () -> widget().getStyleRanges().length > 0);
  }

  /** The style at the first character of {@code words}; null where there is none. */
  private StyleRange style(String words) {
    StyleRange style = widget().getStyleRangeAtOffset(offset(words));
    return style == null || style.isUnstyled() ? null : style;
  }
}
