package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.TextEdit;

class TidySpaceTest {

  private static final String REST =
      " It fell.2 It ran.3\r\n\r\n1. A report.\n2. A letter.\n3. A map.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'The river rose.1   It';      'The river rose.1 It'",
        "'The river rose. 1 It';       'The river rose.1 It'",
        "'The river rose.1\t It';      'The river rose.1 It'",
        "'The  river,  rose.1 It';     'The  river,  rose.1 It'"
      })
  void tidiesAroundReferences(String before, String after) {
    assertThat(tidied(before + REST)).isEqualTo(after + REST);
  }

  @Test
  void tidiesBehindLabelsAndAtTheEndsOfNotes() {
    String article = "It rose.1 It fell.2\r\n\r\n1.   A report.  \r\n2.\u00A0 A letter.\t\r\n";

    assertThat(tidied(article))
        .isEqualTo("It rose.1 It fell.2\r\n\r\n1. A report.\r\n2.\u00A0A letter.\r\n");
  }

  @Test
  void leavesASingleSpaceAsItIs() {
    String article = "It rose.1 It fell.2\n\n1.\u00A0A report.\n2. A letter.\n";

    assertThat(tidied(article)).isEqualTo(article);
  }

  @Test
  void staysInThePart() {
    String article = "It rose.1  It fell.2  It ran.\n\n1.  A report.\n2.  A letter.\n";
    Span first = new Span(0, article.indexOf("It fell"));

    assertThat(TextEdit.apply(article, TidySpace.edits(Analysis.of(article), first)))
        .isEqualTo(article.replace("rose.1  It", "rose.1 It"));
  }

  @Test
  void leavesSpacesThatTellWhichOfSeveralEqualNumbersIsTheReference() {
    String article = "¹ ¹ ¹  It rose.1It fell.2\n\n1.A report.\n2. A letter.\n3) A map.";

    assertThat(tidied(tidied(article))).isEqualTo(tidied(article));
  }

  @Property(tries = 300)
  void changesNothingButWhiteSpace(@ForAll("articles") String article) {
    assertThat(withoutSpace(tidied(article))).isEqualTo(withoutSpace(article));
  }

  @Property(tries = 300)
  void changesNoLineEnd(@ForAll("articles") String article) {
    assertThat(tidied(article).replaceAll("[^\r\n]", ""))
        .isEqualTo(article.replaceAll("[^\r\n]", ""));
  }

  @Property(tries = 300)
  void changesNothingTheSecondTime(@ForAll("articles") String article) {
    String once = tidied(article);

    assertThat(tidied(once)).isEqualTo(once);
  }

  @Property(tries = 300)
  void keepsEveryReading(@ForAll("articles") String article) {
    assertThat(references(tidied(article))).isEqualTo(references(article));
  }

  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> space =
        Arbitraries.of("", " ", "  ", "\u00A0", " \u00A0", "\t", "\n", "\r\n", "  \n", "\u3000");
    Arbitrary<String> piece =
        Arbitraries.of(
            "It rose.1",
            "It fell.2",
            "in 1911",
            "It ran3",
            "“Yes.”2",
            "[1]",
            "¹",
            "[^4]",
            "\n\n",
            "\uD83D\uDE00",
            "see [1]");
    Arbitrary<String> text = piece.flatMap(word -> space.map(gap -> word + gap));
    Arbitrary<String> notes =
        space.map(gap -> "\n\n1." + gap + "A report." + gap + "\n2. A letter.\n3) A map." + gap);
    return text.list()
        .ofMaxSize(12)
        .map(words -> String.join("", words))
        .flatMap(body -> notes.map(list -> body + list));
  }

  private static String tidied(String article) {
    Span all = new Span(0, article.length());
    return TextEdit.apply(article, TidySpace.edits(Analysis.of(article), all));
  }

  private static List<String> references(String article) {
    return Analysis.of(article).recognition().references().stream()
        .map(NoteReference::label)
        .toList();
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
