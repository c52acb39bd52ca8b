package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.postil.recognition.internal.layout.Chars;
import org.postil.text.Span;

/** What holds for every text. */
class RecognitionPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "The town lay in ruins.1 ",
          "Then came more.2 ",
          "It ended.3",
          "\n",
          "\n\n",
          "\r\n",
          "1. A book.",
          "2. A letter.",
          "3. A paper.",
          "* * *",
          "Notes",
          "[1, 3–5]",
          "[^1]",
          "[^1]: x",
          "^[note [x] ]",
          "\\",
          "---",
          "title: x",
          "#",
          "## Head",
          "https://example.org/a/ b1c2d3e4f5",
          "†",
          "* x",
          "¹²",
          "12,000,00045",
          "197198",
          "\t",
          "\u00A0",
          "注",
          "论文1中",
          "“70th",
          "(a)",
          "[",
          "\uD83D",
          "\uDE00",
          "\uFEFF",
          "ישראל",
          "i. x",
          "see [1]",
          "Abstract. ",
          "0",
          ".");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(200));
  }

  @Property
  void blocksAreOrderedAndOnlyWhiteSpaceLiesBetween(@ForAll("texts") String text) {
    int at = 0;
    for (Block block : Recognition.of(text).blocks()) {
      assertThat(block.span().offset()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, block.span().offset())).matches(this::isSpace);
      at = block.span().end();
    }
    assertThat(text.substring(at)).matches(this::isSpace);
  }

  private boolean isSpace(String gap) {
    return gap.chars().allMatch(c -> Chars.isSpace((char) c));
  }

  @Property
  void everySpanLiesInTheText(@ForAll("texts") String text) {
    Recognition article = Recognition.of(text);
    Stream.of(
            article.blocks().stream().flatMap(b -> Stream.of(b.span(), b.label(), b.body())),
            article.references().stream().map(NoteReference::span),
            article.plainNumbers().stream().map(PlainNumber::span),
            article.notes().stream().flatMap(n -> Stream.of(n.span(), n.labelSpan(), n.body())),
            article.crossReferences().stream().map(CrossReference::span),
            article.entries().stream().flatMap(e -> Stream.of(e.span(), e.body())),
            article.header().stream().flatMap(f -> Stream.of(f.span(), f.valueSpan())),
            article.sections().stream().map(Section::span),
            article.urls().stream(),
            article.escapes().stream())
        .flatMap(spans -> spans)
        .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
  }

  @Property
  void referencesAndPlainNumbersDoNotOverlap(@ForAll("texts") String text) {
    Recognition article = Recognition.of(text);
    List<Span> spans =
        Stream.concat(
                article.references().stream().map(NoteReference::span),
                article.plainNumbers().stream().map(PlainNumber::span))
            .sorted((one, other) -> Integer.compare(one.offset(), other.offset()))
            .toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i - 1).end()).isLessThanOrEqualTo(spans.get(i).offset());
    }
  }

  @Property
  void readingTwiceIsEqual(@ForAll("texts") String text) {
    assertThat(Recognition.of(text)).isEqualTo(Recognition.of(text));
  }

  @Property
  void typingWordsInOneParagraphFlipsNothingElsewhere(
      @ForAll @IntRange(min = 0, max = 11) int paragraph,
      @ForAll @IntRange(min = 0, max = 50) int place,
      @ForAll("words") String typed) {
    String text = article();
    int start = text.indexOf("Paragraph" + (char) ('a' + paragraph));
    int at = text.indexOf(' ', start + 11 + place); // Not inside a number.
    String edited = text.substring(0, at) + typed + text.substring(at);
    int end = text.indexOf("\n\n", start);
    assertThat(outside(Recognition.of(edited), start, end + typed.length(), typed.length()))
        .isEqualTo(outside(Recognition.of(text), start, end, 0));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", " ", ".", " and then", "Zürich ", "“", "—", "x y z", ", ");
  }

  private static List<String> outside(Recognition article, int start, int end, int shift) {
    return article.references().stream()
        .filter(r -> r.span().offset() < start || r.span().offset() >= end)
        .map(r -> (r.span().offset() < start ? 0 : -shift) + r.span().offset() + " " + r.label())
        .toList();
  }

  private static String article() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("Paragraph")
          .append((char) ('a' + i))
          .append(" tells of the sea and of 12 ships, ");
      text.append("of the year 1950 and of much that went on there.")
          .append(i + 1)
          .append(" So.\n\n");
    }
    for (int i = 1; i <= 12; i++) {
      text.append(i).append(". Note on it.\n\n");
    }
    return text.toString();
  }
}
