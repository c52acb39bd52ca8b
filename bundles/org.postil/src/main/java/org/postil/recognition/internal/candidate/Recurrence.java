package org.postil.recognition.internal.candidate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.recognition.internal.layout.Chars;

/**
 * Counts how often a word bears numbers within a short stretch of text. References follow ever other
 * words; {@code pat[1]}, {@code BIP86}, {@code Figure 3} come again and again.
 */
public final class Recurrence {

  private static final int NEAR = 4000;
  private static final int MAX_COUNT = 3;

  private final String text;
  private final List<Candidate> candidates;
  private final int[] words;
  private final int[] counts;

  private record Seen(int at, int count) {}

  private Recurrence(String text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    words = candidates.stream().mapToInt(this::word).toArray();
    counts = new int[words.length];
  }

  /** The candidates with the evidence of recurring words. */
  public static List<Candidate> weigh(String text, List<Candidate> candidates) {
    Recurrence recurrence = new Recurrence(text, candidates);
    recurrence.count(0, 1);
    recurrence.count(candidates.size() - 1, -1);
    Candidate[] weighed = new Candidate[candidates.size()];
    Arrays.setAll(weighed, recurrence::weighed);
    return Arrays.asList(weighed);
  }

  private Candidate weighed(int i) {
    Candidate candidate = candidates.get(i);
    int others = Math.min(MAX_COUNT, counts[i] - 1);
    return others > 0 ? candidate.adjusted(Weights.RECURRENCE * others) : candidate;
  }

  private void count(int from, int step) {
    Map<Integer, Seen> seen = new HashMap<>();
    for (int i = from; i >= 0 && i < words.length; i += step) {
      if (words[i] != 0) {
        int at = candidates.get(i).start();
        Seen before = seen.get(words[i]);
        boolean near = before != null && Math.abs(at - before.at) < NEAR;
        Seen now = new Seen(at, near ? before.count + 1 : 1);
        seen.put(words[i], now);
        counts[i] = Math.max(counts[i], now.count);
      }
    }
  }

  /** A hash of the word before the candidate, 0 when no word stands there. */
  private int word(Candidate candidate) {
    int end = candidate.start();
    while (end > 0 && " [(".indexOf(text.charAt(end - 1)) >= 0 && candidate.start() - end < 2) {
      end--;
    }
    int hash = 0;
    for (int at = Words.start(text, end); at < end; at++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(at));
    }
    boolean ideograph = end > 0 && Chars.isIdeograph(text.charAt(end - 1));
    return ideograph ? 0 : hash;
  }
}
