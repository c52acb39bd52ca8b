package org.postil.recognition.internal.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.recognition.internal.layout.Chars;

/**
 * Counts how often the names to which digits are glued stand without digits: {@code BIP} hardly
 * ever does, so {@code BIP86} is a name; {@code NATO} mostly does, so {@code NATO12} bears a
 * reference.
 */
final class BareNames {

  private final String text;
  private final Map<Integer, int[]> counts = new HashMap<>();

  private BareNames(String text) {
    this.text = text;
  }

  /** The counts of {@code text} for the names before {@code candidates}. */
  static BareNames of(String text, List<Candidate> candidates) {
    BareNames names = new BareNames(text);
    for (Candidate candidate : candidates) {
      if (candidate.before() == Before.NAME) {
        int end = Words.endBefore(text, candidate);
        names
            .counts
            .computeIfAbsent(Words.hash(text, Words.start(text, end), end), k -> new int[2])[1]++;
      }
    }
    if (!names.counts.isEmpty()) {
      names.count();
    }
    return names;
  }

  /** Names have a capital beyond their first letter; other words are passed over. */
  private void count() {
    int at = 1;
    while (at < text.length()) {
      if (isInnerCapital(at)) {
        int end = at + 1;
        while (end < text.length() && Chars.isLetter(text.charAt(end))) {
          end++;
        }
        add(Words.start(text, end), end);
        at = end;
      }
      at++;
    }
  }

  private boolean isInnerCapital(int at) {
    return Character.isUpperCase(text.charAt(at)) && Chars.isLetter(text.charAt(at - 1));
  }

  private void add(int start, int end) {
    int[] count = counts.get(Words.hash(text, start, end));
    if (count != null && !isNumbered(end)) {
      count[0]++;
    }
  }

  /** Whether a number is part of the name that ends at {@code end}: {@code GPT2}, {@code GPT-2}. */
  private boolean isNumbered(int end) {
    boolean joined = end < text.length() && Chars.isDash(text.charAt(end));
    int next = joined ? end + 1 : end;
    return next < text.length() && Chars.isDigit(text.charAt(next));
  }

  /** Whether the name before {@code candidate} stands without digits as often as with them. */
  boolean isBare(Candidate candidate) {
    int end = Words.endBefore(text, candidate);
    int start = Words.start(text, end);
    int[] count = counts.get(Words.hash(text, start, end));
    return count[0] > 0 && count[0] >= count[1] && !Words.goesOnFromCode(text, start);
  }
}
