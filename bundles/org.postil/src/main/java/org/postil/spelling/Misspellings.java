package org.postil.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * Which of the words that a dictionary does not know are slips. Articles are full of names, and of
 * titles in other languages, which no editor wants to see marked:
 *
 * <ul>
 *   <li>A word with a capital is a name within a sentence, in a note, and where it occurs again.
 *   <li>A phrase is in another language when most of its words, and three at least, are unknown.
 * </ul>
 */
public final class Misspellings {

  private static final int FEWEST_FOREIGN = 3;

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private final Analysis article;
  private final Map<String, Integer> names = new HashMap<>();
  private final List<Span> found = new ArrayList<>();

  private Misspellings(Analysis article) {
    this.article = article;
  }

  /**
   * The slips among the words of {@code article} that are not known.
   *
   * @param unknown words as {@link Words} finds them, in text order
   */
  public static List<Span> among(Analysis article, List<Span> unknown) {
    Misspellings misspellings = new Misspellings(article);
    unknown.stream()
        .map(misspellings::word)
        .filter(Misspellings::isCapitalised)
        .forEach(name -> misspellings.names.merge(stem(name), 1, Integer::sum));
    misspellings.readPhrases(unknown);
    return misspellings.found;
  }

  private void readPhrases(List<Span> unknown) {
    int next = 0;
    while (next < unknown.size()) {
      int first = next;
      Optional<Block> block =
          SpanSearch.touching(
              article.recognition().blocks(), Block::span, unknown.get(first).offset());
      Span limits = block.map(Block::body).orElse(unknown.get(first));
      Span phrase = Phrase.around(article.text(), unknown.get(first), limits);
      while (next < unknown.size() && unknown.get(next).offset() < phrase.end()) {
        next++;
      }
      List<Span> words = unknown.subList(first, next);
      if (!isForeign(phrase, words.size())) {
        words.stream().filter(word -> !isName(word, block)).forEach(found::add);
      }
    }
  }

  private boolean isForeign(Span phrase, int unknown) {
    return unknown >= FEWEST_FOREIGN && 2 * unknown > Words.in(article.text(), phrase).size();
  }

  private boolean isName(Span span, Optional<Block> block) {
    String word = word(span);
    return isCapitalised(word)
        && (names.get(stem(word)) > 1
            || block.filter(around -> hasNameAt(around, span.offset())).isPresent());
  }

  private boolean hasNameAt(Block block, int offset) {
    return switch (block.kind()) {
      case NOTE, NOTE_CONTINUATION -> true;
      case TITLE, HEADING -> false;
      default -> !Phrase.isSentenceStart(article.text(), offset, block.body().offset());
    };
  }

  private String word(Span span) {
    return span.of(article.text());
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String stem(String name) {
    return POSSESSIVE.matcher(name).replaceFirst("");
  }
}
