package org.postil.navigation;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * The sentence around a place. A sentence ends at a full stop and its kin, together with the
 * quotes, brackets and note references that follow it without a space: {@code Pyongyang.1
 * Nevertheless} holds two.
 */
public final class Sentence {

  /** Nobody reads more than this before or after a reference. */
  private static final int REACH = 1000;

  private static final int LONGEST_ABBREVIATION = 3;

  private static final String ENDS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’»“)]›」』[(^,˒⁾";

  private final String text;
  private final List<NoteReference> references;

  private Sentence(Analysis article) {
    text = article.text();
    references = article.recognition().references();
  }

  /** The sentence of {@code article} in which {@code place} stands, within its paragraph. */
  public static Span around(Analysis article, Span place) {
    Span block =
        SpanSearch.touching(article.recognition().blocks(), Block::span, place.offset())
            .map(Block::span)
            .orElse(place);
    return new Sentence(article).around(place, block);
  }

  private Span around(Span place, Span block) {
    int start = Math.max(block.offset(), place.offset() - REACH);
    int limit = Math.min(block.end(), place.end() + REACH);
    for (int at = start; at < limit; at++) {
      int end = endFrom(at, block.end());
      if (end >= place.end()) {
        return Span.between(start, end);
      }
      if (end >= 0) {
        start = skipSpace(end, place.offset());
      }
    }
    return Span.between(start, Math.max(limit, place.end()));
  }

  /** Where the sentence ends that the character at {@code at} closes; -1 when it closes none. */
  private int endFrom(int at, int blockEnd) {
    if (ENDS.indexOf(text.charAt(at)) < 0 || isInitial(at)) {
      return -1;
    }
    int end = at + 1;
    while (end < blockEnd && afterCloser(end) > end) {
      end = afterCloser(end);
    }
    return end >= blockEnd || startsSentence(end, blockEnd) ? end : -1;
  }

  private int afterCloser(int at) {
    if (CLOSERS.indexOf(text.charAt(at)) >= 0 || ENDS.indexOf(text.charAt(at)) >= 0) {
      return at + 1;
    }
    return SpanSearch.touching(references, NoteReference::span, at)
        .filter(reference -> reference.span().offset() == at)
        .map(reference -> reference.span().end())
        .orElse(at);
  }

  // A single letter before the stop is a person's initial: K. Asmolov.
  private boolean isInitial(int at) {
    return at >= 1
        && Character.isUpperCase(text.charAt(at - 1))
        && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  private boolean startsSentence(int end, int blockEnd) {
    boolean ideographic = "。！？".indexOf(text.charAt(end - 1)) >= 0;
    int next = skipSpace(end, blockEnd);
    return ideographic
        || next > end
            && (next == blockEnd || !Character.isLowerCase(text.codePointAt(next)))
            && !isPage(end, next);
  }

  // A short word before the stop and a number behind it belong together: p. 4, vol. 12.
  private boolean isPage(int end, int next) {
    int start = end - 1;
    while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    int length = end - 1 - start;
    return 0 < length
        && length <= LONGEST_ABBREVIATION
        && next < text.length()
        && Character.isDigit(text.charAt(next));
  }

  private int skipSpace(int from, int limit) {
    int at = from;
    while (at < limit
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }
}
