package org.postil.editor.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.Wait;

class SidenotesTest extends InNotesView {

  /** The first section takes several lines on the screen, one of which is a paragraph. */
  private static final String WRAPPED =
      """
      # The Harbour

      ## The nets

      The nets were mended in the evening.1 They were dried in the morning.2 %s All was well.3

      ## The boats

      Boats rose.4 in spring.

      ## Notes

      1. A report.
      2. A letter.
      3. A ledger of the harbour.
      4. Another letter.
      """
          .formatted("It rained on the harbour and on the hills behind it. ".repeat(6));

  /** Puts the view beside the text, where another stands above it. */
  @BeforeEach
  void makeRoom() {
    page().hideView(page().findView(IPageLayout.ID_PROJECT_EXPLORER));
  }

  @AfterEach
  void bringBack() {
    page().resetPerspective();
  }

  @Test
  void sidenotesComeInTheOrderOfTheirReferences() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);

    Wait.until("three sidenotes are there", () -> sidenotes().size() == 3);
    assertThat(sidenotes())
        .extracting(note -> note.getText().substring(0, 1))
        .containsExactly("1", "2", "3");
  }

  @Test
  void theSidenoteAtTheCaretIsTheCurrentOne() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);
    Wait.until("three sidenotes are there", () -> sidenotes().size() == 3);

    placeCaret("2 and the weather");

    Wait.until("note 2 is the current one", () -> name(sidenote("2")).contains("current"));
    assertThat(name(sidenote("1"))).doesNotContain("current");
  }

  @Test
  void keysLeadFromSidenoteToSidenote() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);
    placeCaret("1 The council");
    Wait.until("note 1 is the current one", () -> isCurrent("1"));
    focus(sidenote("1"));

    hands.press(SWT.ARROW_DOWN);
    Wait.until("note 2 has the focus", () -> isCurrent("2") && sidenote("2").isFocusControl());
    assertThat(caret()).isEqualTo(offset("2 and the weather"));
    hands.press(SWT.CR);

    Wait.until("the caret is at note 2", () -> caret() == offset("2. See"));
    assertThat(widget().isFocusControl()).isTrue();
  }

  @Test
  void aSidenoteIsEditedInItsPlace() throws Exception {
    openArticle(ARTICLE, NotesMode.BESIDE);
    placeCaret("1 The council");
    Wait.until("note 1 is the current one", () -> isCurrent("1"));
    focus(sidenote("1"));

    hands.press(SWT.F2);
    Wait.until("the note can be edited", () -> sidenote("Town").getEditable());
    sidenote("Town").setCaretOffset(0);
    hands.type("old ");
    hands.press(SWT.CR);

    Wait.until("the text has the words", () -> offset("1. old Town records") > 0);
  }

  @Test
  void aNoteOfAParagraphThatIsCutOffBelowStandsBesideItsLine() throws Exception {
    openArticle(
        WRAPPED
            .replace("## The boats", "Nothing more.\n\n".repeat(60) + "## The boats")
            .replace("in spring.", "in spring. " + "It rained again. ".repeat(40)),
        NotesMode.BESIDE);
    placeCaret("4 in");
    int aboveBottom = widget().getClientArea().height - 2 * widget().getLineHeight();
    int y = widget().getLocationAtOffset(offset("4 in")).y;

    widget().setTopPixel(widget().getTopPixel() + y - aboveBottom);

    Wait.until("note 4 stands beside its line", this::isBesideItsLine);
    assertThat(widget().getLocationAtOffset(offset("4 in")).y).isEqualTo(aboveBottom);
  }

  @Test
  void theyMoveWithTheirLinesWhenNotesAreShownWithinTheLines() throws Exception {
    movesWithItsLine(() -> hands.press(SWT.ALT, SWT.SHIFT, 'l'));

    hands.press(SWT.ALT, SWT.SHIFT, 'l');
  }

  @Test
  void theyMoveWithTheirLinesWhenASectionIsFolded() throws Exception {
    movesWithItsLine(
        () -> {
          placeCaret("The nets");
          hands.press(SWT.CTRL, SWT.KEYPAD_SUBTRACT);
          placeCaret("4 in");
        });
  }

  @Test
  void theyMoveWithTheirLinesWhenLongLinesAreNotWrapped() throws Exception {
    movesWithItsLine(() -> hands.press(SWT.ALT, SWT.SHIFT, 'y'));
  }

  @Test
  void theyMoveWithTheirLinesAndGrowWhenTheFontIsLarger() throws Exception {
    int[] before = new int[1];
    movesWithItsLine(
        () -> {
          before[0] = sidenote("4").getLineHeight();
          hands.press(SWT.CTRL, '=');
        });

    Wait.until("the note is larger", () -> sidenote("4").getLineHeight() > before[0]);
    hands.press(SWT.CTRL, '-');
    Wait.until("the note is as before", () -> sidenote("4").getLineHeight() == before[0]);
  }

  @Test
  void scrollingMovesThemAndKeepsTheirWidgets() throws Exception {
    openArticle(
        WRAPPED.replace("## Notes", "Nothing more.\n\n".repeat(200) + "## Notes"),
        NotesMode.BESIDE);
    placeCaret("4 in");
    Wait.until("note 4 stands beside its line", () -> isBesideItsLine());
    StyledText note = sidenote("4");
    int before = note.getLocation().y;

    widget().setTopPixel(widget().getTopPixel() + 10);

    Wait.until("note 4 has moved", () -> note.getLocation().y == before - 10);
    assertThat(sidenote("4")).isSameAs(note);
  }

  /** Note 4 stands beside its line before and after {@code action}, which moves the line. */
  private void movesWithItsLine(Runnable action) throws Exception {
    openArticle(WRAPPED, NotesMode.BESIDE);
    placeCaret("4 in");
    Wait.until("note 4 stands beside its line", this::isBesideItsLine);
    int before = line();

    action.run();

    Wait.until("the line has moved", () -> line() != before);
    Wait.until("note 4 stands beside its line again", this::isBesideItsLine);
  }

  private boolean isBesideItsLine() {
    return isCurrent("4") && sidenote("4").toDisplay(0, 0).y == line();
  }

  private int line() {
    int place = ((ITextViewerExtension5) viewer()).modelOffset2WidgetOffset(offset("4 in"));
    return widget().toDisplay(widget().getLocationAtOffset(place)).y;
  }
}
