package org.postil.parsing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that look like articles, and texts that went wrong. */
public final class ArticleTexts {

  /** Most of the language in the forms in which articles are published. */
  static final String PUBLISHED =
      """
      Lighthouses of the Northern Coast

      Publication type Article
      Journal nameCoastal Studies
      KeywordsLamps, keepers

      Abstract. The coast was dark for centuries. It has been lit since 1811.

      KEEPERS AND LAMPS

      The first lamp burned oil.1 Its keeper, J. Brown, wrote “a log of 20 volumes.”2 In 1834, 3 more
      towers rose; the fourth2 fell (see https://example.org/towers for a plan).3

      *\u2003*\u2003*

      Later lamps¹ were electric [1, 3–4], and the last, in 2019,4 had no keeper at all.

      1. A. Smith, Lamps of the North, pp. 3–4.
      2.\u00a0Ibid., p. 20. See [1], pp. 113-114.
      3. https://example.org/towers?page=2
      4. See note 2.

      Translated by B. Jones
      """;

  /** The explicit forms. */
  static final String EXPLICIT =
      """
      ---
      title: Lighthouses
      author: A. Smith
      ---

      # Lighthouses

      ## Abstract

      A short text.

      ## Keepers

      The first lamp[^1] burned oil[^smith]. In 2019,\\22 towers stood^[Counted from the sea.] in a
      row[^1][^smith] <https://example.org>.

      ---

      The end.

      [^1]: See [^smith].
      [^smith]: A. Smith, Lamps.

          More of it.

      ## References

      1. Smith, A. Lamps. 1999.
      2. Brown, J. Logs. 2001.
      """;

  /** A catalogue record, whose numbered list no reference points into. */
  static final String RECORD =
      """
      Lamps of the North

      Publication type Article
      Status Published
      EditionIssue 6

      The paper tells of lamps.

      KeywordsLamps, oil
      Publication date27.12.2023

      1. Smith A. Lamps. 1999.

      2. Brown J. Logs. 2001.

      3. Jones B. Oil. 2003.
      """;

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\ufeff",
          "\u00a0",
          "\u2003",
          " ",
          "    ",
          "\t",
          "1",
          "2",
          "12",
          "1. ",
          "2) ",
          "[3] ",
          "[^1]",
          "[^a]: ",
          "^[",
          "]",
          "[",
          "¹²",
          "*",
          "†",
          ".1 ",
          "see [1]",
          "\\",
          "#",
          "## ",
          "---",
          "* * *",
          "Abstract. ",
          "References",
          "title: ",
          "KeywordsOil",
          "https://a.org/1",
          "<",
          ">",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\u0000",
          "word",
          "Word.",
          "“quoted.”2");

  private ArticleTexts() {}

  public static Arbitrary<String> any() {
    return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), pieces(), mutations());
  }

  /** Marks of the language in any order. */
  static Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
  }

  /** An article in which one stretch was replaced by a piece, and perhaps all line ends. */
  static Arbitrary<String> mutations() {
    Arbitrary<String> articles = Arbitraries.of(PUBLISHED, EXPLICIT, RECORD);
    Arbitrary<String> lineEnds = Arbitraries.of("\n", "\r\n", "\r");
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 80);
    return Combinators.combine(articles, lineEnds, place, length, Arbitraries.of(PIECES))
        .as(
            (article, lineEnd, where, removed, piece) -> {
              int start = (int) (article.length() * where);
              int end = Math.min(article.length(), start + removed);
              String mutated = article.substring(0, start) + piece + article.substring(end);
              return mutated.replace("\n", lineEnd);
            });
  }
}
