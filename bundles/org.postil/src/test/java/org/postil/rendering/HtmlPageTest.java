package org.postil.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;

class HtmlPageTest {

  private static final String ARTICLE =
      """
      The Flood & <After>

      ## The river

      The river rose.1 The bridge fell.2 Nobody knew.1

      ### Its banks

      They held, see [2] below.

      ## The ferry

      It ran[3] to <b>time</b>.

      ## Notes

      1. Report of the first year, URL: https://example.org/a?b=1&c=2

      2. See [1], p. 4.

      3. javascript:alert(1) is no address, nor is file:///etc/passwd
      """;

  @Test
  void theTitleIsTheHeadingOfThePage() {
    Document page = page(ARTICLE);

    assertThat(page.title()).isEqualTo("The Flood & <After>");
    assertThat(page.select("h1").eachText()).containsExactly("The Flood & <After>");
  }

  @Test
  void sectionsAreNested() {
    Document page = page(ARTICLE);

    assertThat(page.select("article > section > h2").eachText())
        .containsExactly("The river", "The ferry", "Notes");
    assertThat(page.select("article > section > section > h3").eachText())
        .containsExactly("Its banks");
  }

  @Test
  void referencesLeadToNotesAndBack() {
    Document page = page(ARTICLE);

    for (Element reference : page.select("a[role=doc-noteref]")) {
      Element note = target(page, reference);
      assertThat(note.select("span.label").text()).isEqualTo(reference.text());
      assertThat(note.select("a[role=doc-backlink]"))
          .extracting(back -> target(page, back))
          .contains(reference);
    }
    assertThat(page.select("a[role=doc-noteref]")).hasSize(4);
    assertThat(page.select("li#note-1 a[role=doc-backlink]").eachText()).containsExactly("↩", "2");
  }

  @Test
  void theNotesAreOneListUnderTheirHeading() {
    Document page = page(ARTICLE);

    assertThat(page.select("section[role=doc-endnotes] > ol > li").eachAttr("id"))
        .containsExactly("note-1", "note-2", "note-3");
    Element notes = page.selectFirst("section[role=doc-endnotes]");
    assertThat(page.getElementById(notes.attr("aria-labelledby")).text()).isEqualTo("Notes");
  }

  @Test
  void aListWithoutHeadingStandsBehindTheLastSection() {
    Document page = page(ARTICLE.replace("## Notes\n\n", ""));

    assertThat(page.select("article > section[role=doc-endnotes]").attr("aria-label"))
        .isEqualTo("Notes");
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    assertThat(page(ARTICLE).select("a:not([href^=#])").eachAttr("href"))
        .containsExactly("https://example.org/a?b=1&c=2");
  }

  @ParameterizedTest
  @CsvSource({
    "doi:10.1000/182, https://doi.org/10.1000/182",
    "https://example.org/a[1], https://example.org/a%5B1%5D",
    "https://example.org/\u00fc, https://example.org/%C3%BC",
    "mailto:a@example.org, mailto:a@example.org",
  })
  void addressesAreWrittenAsBrowsersReadThem(String written, String address) {
    assertThat(Address.of(written)).contains(address);
  }

  @Test
  void theWordsAreThoseOfTheText() {
    Document page = page(ARTICLE);
    page.select(".sidenote, a[role=doc-backlink]").remove();

    assertThat(page.select("h1, h2, h3, p, li").eachText())
        .containsExactly(
            "The Flood & <After>",
            "The river",
            "The river rose.1 The bridge fell.2 Nobody knew.1",
            "Its banks",
            "They held, see [2] below.",
            "The ferry",
            "It ran[3] to <b>time</b>.",
            "Notes",
            "1 Report of the first year, URL: https://example.org/a?b=1&c=2",
            "2 See [1], p. 4.",
            "3 javascript:alert(1) is no address, nor is file:///etc/passwd");
  }

  @Test
  void everyReferenceHasItsSidenote() {
    Document page = page(ARTICLE);

    assertThat(page.select(".sidenote:not(.again) b").eachText()).containsExactly("1", "2", "3");
    assertThat(page.select(".sidenote.again b").eachText()).containsExactly("1");
    assertThat(page.select(".sidenote a")).isEmpty();
    assertThat(page.select(".sidenote").eachAttr("aria-hidden")).containsOnly("true");
  }

  @Test
  void headerAbstractAndClosingLineHaveElementsOfTheirOwn() {
    Document page =
        page(
            """
            Title: The Flood
            Author: A. Person

            Abstract. It rained.

            Body.^[Written in place.] More.[^n]

            [^n]: A named note.
            """);

    assertThat(page.select("dl dt").eachText()).containsExactly("Title", "Author");
    assertThat(page.select("section[role=doc-abstract] p").eachText())
        .containsExactly("Abstract. It rained.");
    assertThat(page.select("a[role=doc-noteref]").eachText()).containsExactly("1", "n");
    assertThat(page.select("li#note-inline-1").text()).startsWith("1 Written in place.");
    assertThat(page.select("li#note-n").text()).startsWith("n A named note.");
  }

  @Test
  void aLinkToANoteOutlivesChangesElsewhere() {
    List<String> before = page(ARTICLE).select("[id]").eachAttr("id");

    assertThat(
            page(ARTICLE.replace("They held", "They held for long")).select("[id]").eachAttr("id"))
        .isEqualTo(before);
  }

  @Test
  void idsAreUnique() {
    assertThat(page(ARTICLE + "\n2. Twice.\n").select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void placesOfBlocksAreMarkedOnDemand() {
    Document page = Jsoup.parse(HtmlPage.withPlaces(Analysis.of(ARTICLE)));

    assertThat(page.select("h1").attr("data-offset")).isEqualTo("0");
    assertThat(page.select("li#note-2").attr("data-offset"))
        .isEqualTo(String.valueOf(ARTICLE.indexOf("2. See")));
    assertThat(page(ARTICLE).select("[data-offset]")).isEmpty();
  }

  @Test
  void placesOfWordsAreMarkedBehindLabelsAndNamesOfFields() {
    String text = "title: Dues\n\n## Harbour\n\nThey rose.1\n\n1. Town records.\n";
    Document page = Jsoup.parse(HtmlPage.withPlaces(Analysis.of(text)));

    assertThat(page.select("[data-words]"))
        .extracting(block -> text.substring(Integer.parseInt(block.attr("data-words"))))
        .extracting(words -> words.lines().findFirst().orElseThrow())
        .containsExactly("Dues", "Harbour", "They rose.1", "Town records.");
  }

  @Test
  void whatIsLongerInTheTextTellsHowLong() {
    Document page =
        Jsoup.parse(HtmlPage.withPlaces(Analysis.of("One.[^a] A \\[1].\n\n[^a]: Named.\n")));

    assertThat(page.select("p [data-length]").eachAttr("data-length")).containsExactly("4", "2");
    assertThat(page.select("p").text()).startsWith("One.a").endsWith("A [1].");
  }

  @Property
  void anyTextIsAPageWithoutParseErrors(@ForAll String text) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);

    Document page = parser.parseInput(HtmlPage.of(Analysis.of(text)), "");

    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("script")).isEmpty();
  }

  private static Document page(String text) {
    return Jsoup.parse(HtmlPage.of(Analysis.of(text)));
  }

  private static Element target(Document page, Element link) {
    return page.getElementById(link.attr("href").substring(1));
  }
}
