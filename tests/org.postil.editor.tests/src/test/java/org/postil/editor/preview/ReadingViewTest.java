package org.postil.editor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilViews;
import org.postil.editor.Wait;

class ReadingViewTest extends EditorTest {

  private static final String LONG =
      ARTICLE.replace(
          "The fishermen\n",
          "The nets were mended in the evening.\n\n".repeat(200) + "The fishermen\n");

  private PageBookView view;

  @BeforeEach
  void openView() throws Exception {
    view = (PageBookView) page().showView(PostilViews.READING);
  }

  @AfterEach
  void closeView() {
    page().hideView(view);
  }

  @Test
  void showsTheArticle() throws Exception {
    openArticle(ARTICLE);

    assertThat(evaluate("document.querySelectorAll('a[role=doc-noteref]').length")).isEqualTo(4.0);
  }

  @Test
  void showsWhatIsTyped() throws Exception {
    openArticle(ARTICLE.replace("Harbour dues", "|Harbour dues"));

    hands.type("again ");

    Wait.until("the words are there", () -> contains("again Harbour dues"));
  }

  @Test
  void followsTheCaret() throws Exception {
    openArticle(LONG);
    assertThat(evaluate("scrollY")).isEqualTo(0.0);

    placeCaret("A letter, URL");

    Wait.until("the note is in view", () -> (Double) evaluate("scrollY") > 0);
  }

  @Test
  void showsThePlaceOfTheCaretThoughItHasTheFocusWhenItOpens() throws Exception {
    page().hideView(view);
    open(LONG);
    placeCaret("A letter, URL");
    view = (PageBookView) page().showView(PostilViews.READING);

    Wait.until("the page is there", () -> contains("Fishermen disagreed"));
    Wait.until("the note is in view", () -> (Double) evaluate("scrollY") > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Town records", "records, shelf", "fishermen", "A letter, URL"})
  void aClickMovesTheCaretBehindLabels(String words) throws Exception {
    openArticle(ARTICLE.replace("The fishermen\n", "## The fishermen\n"));

    evaluateClick(words);

    Wait.until("the caret is at the words", () -> Math.abs(caret() - offset(words)) <= 1);
  }

  @Test
  void aClickMovesTheCaretBehindWhatIsWrittenOtherwise() throws Exception {
    openArticle(
        ARTICLE
            .replace("Fishermen disagreed", "So [^clerk] and \\[2\\] it is. Fishermen disagreed")
            .concat("\n[^clerk]: The clerk.\n"));

    evaluateClick("disagreed");

    Wait.until("the caret is at the word", () -> Math.abs(caret() - offset("disagreed")) <= 1);
  }

  @Test
  void aClickMovesTheCaret() throws Exception {
    openArticle(ARTICLE);

    evaluateClick("disagreed");

    Wait.until("the caret is at the word", () -> Math.abs(caret() - offset("disagreed")) <= 1);
  }

  @Test
  void itsColoursAreThoseOfTheEditor() throws Exception {
    openArticle(ARTICLE);
    String background = "getComputedStyle(document.documentElement).backgroundColor";
    Wait.until("the page is light", () -> evaluate(background).equals("rgb(255, 254, 251)"));

    widget().setBackground(widget().getDisplay().getSystemColor(SWT.COLOR_BLACK));
    hands.type("x");

    Wait.until("the page is dark", () -> evaluate(background).equals("rgb(30, 31, 34)"));
  }

  @Test
  void itsTextIsAsLargeAsThatOfTheEditor() throws Exception {
    openArticle(ARTICLE);
    Wait.until("the page has its size", () -> fontSize() == 18);

    hands.press(SWT.CTRL, '=');
    Wait.until("the page is larger", () -> fontSize() > 18);
    assertThat(evaluate("document.documentElement.style.fontSize"))
        .as("on paper it has the size that the page has for paper")
        .isEqualTo("");

    hands.press(SWT.CTRL, '-');
    Wait.until("the page is as before", () -> fontSize() == 18);
  }

  @Test
  void keepsItsPlaceWhenItBecomesWider() throws Exception {
    openArticle(LONG.replace("weather", "weather ".repeat(400)));
    browser().orElseThrow().execute("document.querySelectorAll('p')[100].scrollIntoView()");
    String place = "document.querySelectorAll('p')[100].getBoundingClientRect().top";
    Wait.until("the paragraph is at the top", () -> Math.abs((Double) evaluate(place)) < 2);
    double width = (Double) evaluate("innerWidth");

    page().toggleZoom(page().getReference(view));
    try {
      Wait.until("the view is wider", () -> (Double) evaluate("innerWidth") > width);
      Wait.until("the paragraph is at the top", () -> Math.abs((Double) evaluate(place)) < 2);
    } finally {
      page().toggleZoom(page().getReference(view));
    }
  }

  @Test
  void theKeyPrintsThePage() throws Exception {
    openArticle(ARTICLE);
    browser().orElseThrow().execute("window.print = () => { window.printed = true; };");
    page().activate(view);
    browser().orElseThrow().setFocus();

    hands.press(SWT.CTRL, 'p');

    Wait.until("the page is printed", () -> Boolean.TRUE.equals(evaluate("window.printed")));
  }

  @Test
  void aNoteShowsBelowTheLineWhileTheKeysAreAtItsReference() throws Exception {
    openArticle(ARTICLE);
    String note = "document.querySelector('.sidenote')";
    String visibility = "getComputedStyle(" + note + ").visibility";
    assertThat(evaluate(visibility)).isEqualTo("hidden");
    page().activate(view);
    browser().orElseThrow().setFocus();

    hands.press(SWT.TAB);

    Wait.until("the note shows", () -> evaluate(visibility).equals("visible"));
    assertThat(evaluate("document.activeElement.hash")).isEqualTo("#note-1");
    String top = ".getBoundingClientRect().top";
    assertThat((Double) evaluate(note + top))
        .isGreaterThan((Double) evaluate("document.activeElement" + top));
  }

  @Test
  void aLinkMovesTheCaretToItsTargetAsWell() throws Exception {
    openArticle(ARTICLE);

    browser().orElseThrow().execute("document.querySelector('a[href=\"#note-3\"]').click()");
    Wait.until("the caret is at the note", () -> caret() == offset("3. A letter"));

    browser()
        .orElseThrow()
        .execute("document.querySelector('li#note-3 a[role=doc-backlink]').click()");
    Wait.until("the caret is at the reference", () -> caret() == offset("3 They said"));
  }

  @Test
  void aClickOnANoteBesideTheTextMovesTheCaretToIt() throws Exception {
    openArticle(ARTICLE);

    browser().orElseThrow().execute("document.querySelectorAll('.sidenote')[1].click()");

    Wait.until("the caret is at the note", () -> caret() == offset("2. See"));
  }

  private double fontSize() {
    return Double.parseDouble(
        ((String) evaluate("getComputedStyle(document.documentElement).fontSize"))
            .replace("px", ""));
  }

  @Test
  void linksWithinThePageStayInIt() throws Exception {
    openArticle(ARTICLE);

    browser().orElseThrow().execute("document.querySelector('a[href=\"#note-3\"]').click()");

    Wait.until("the note is the target", () -> evaluate("location.hash").equals("#note-3"));
    assertThat(contains("Fishermen disagreed")).isTrue();
  }

  private void openArticle(String text) throws Exception {
    open(text);
    Wait.until("the page is there", () -> contains("Fishermen disagreed"));
    Wait.until("the page has its script", () -> evaluate("typeof postilShow").equals("function"));
  }

  /** Clicks at the beginning of a word of the page, not in a note beside the text. */
  private void evaluateClick(String word) {
    browser()
        .orElseThrow()
        .execute(
            """
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const at = texts.currentNode.data.indexOf('%s');
              if (at >= 0 && !texts.currentNode.parentElement.closest('.sidenote')) {
                texts.currentNode.parentElement.scrollIntoView();
                const range = document.createRange();
                range.setStart(texts.currentNode, at);
                range.setEnd(texts.currentNode, at + 1);
                const place = range.getBoundingClientRect();
                texts.currentNode.parentElement.dispatchEvent(new MouseEvent('click',
                  {bubbles: true, clientX: place.left + 1, clientY: place.top + place.height / 2}));
                break;
              }
            }
            """
                .formatted(word));
  }

  private boolean contains(String words) {
    return browser().isPresent()
        && Boolean.TRUE.equals(evaluate("document.body.textContent.includes('" + words + "')"));
  }

  private Object evaluate(String expression) {
    return browser().map(shown -> shown.evaluate("return " + expression)).orElse("");
  }

  private Optional<Browser> browser() {
    return browsers(view.getCurrentPage().getControl()).filter(Control::isVisible).findFirst();
  }

  private static Stream<Browser> browsers(Control control) {
    return switch (control) {
      case Browser found -> Stream.of(found);
      case Composite parent ->
          Arrays.stream(parent.getChildren()).flatMap(ReadingViewTest::browsers);
      default -> Stream.empty();
    };
  }
}
