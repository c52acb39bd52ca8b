package org.postil.recognition.internal.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.weights.Weights;

/**
 * Counts how often a word bears numbers within a short stretch of text. References follow ever
 * other words; {@code pat[1]}, {@code BIP86}, {@code Figure 3} come again and again.
 */
public final class Recurrence {

  private static final int NEAR = 4000;
  private static final int MAX_COUNT = 5;
  private static final int ABBREVIATED = 4;
  private static final int MIN_COUNTING_WORD = 4;
  private static final int MAX_COUNTER = 4;

  private final String text;
  private final List<Candidate> candidates;
  private final int[] words;
  private final int[] counts;
  private final BareNames bareNames;
  private final KnownNumbers numbers;
  private final Map<Integer, Integer> names = new HashMap<>(NumberedNames.counts());
  private final Set<Integer> counters = new HashSet<>();

  private record Seen(int at, int count) {}

  private Recurrence(String text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    bareNames = BareNames.of(text, candidates);
    numbers = new KnownNumbers(text);
    words = candidates.stream().mapToInt(this::word).toArray();
    counts = new int[words.length];
  }

  /** The candidates with the evidence of recurring words. */
  public static List<Candidate> weigh(String text, List<Candidate> candidates) {
    Recurrence recurrence = new Recurrence(text, candidates);
    recurrence.count(0, 1);
    recurrence.count(candidates.size() - 1, -1);
    recurrence.collectNames();
    List<Candidate> weighed = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      weighed.add(recurrence.weighed(i));
    }
    return weighed;
  }

  private Candidate weighed(int i) {
    Candidate candidate = afterName(candidates.get(i));
    boolean word = candidate.before().isWord() && candidate.style() == NoteStyle.GLUED;
    int number = numbers.prefix(candidate);
    int known = candidate.mayEndName() ? knownPrefix(i) : number;
    boolean counted = counters.contains(words[i]);
    double evidence = Math.max(0, Math.min(MAX_COUNT, counts[i] - 1)) * weight(candidate);
    if (word && names.get(name(words[i], candidate.start(), candidate.end())) > 1) {
      evidence += Weights.KNOWN_NAME;
    }
    boolean tells = evidence < 0 || known > 0 || counted;
    return tells ? candidate.weighed(known, counted, evidence) : candidate;
  }

  /** A name that mostly stands without digits is a word like any other. */
  private Candidate afterName(Candidate candidate) {
    return candidate.before() == Before.NAME && bareNames.isBare(candidate)
        ? candidate.afterWord()
        : candidate;
  }

  private static double weight(Candidate candidate) {
    return switch (candidate.style()) {
      case SUPERSCRIPT, SYMBOL -> 0;
      case GLUED ->
          candidate.before() == Before.WORD ? Weights.RECURRENCE_OF_WORD : Weights.RECURRENCE;
      default -> Weights.RECURRENCE;
    };
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

  /** Remembers every word with the digits glued to it, and the words that small numbers follow. */
  private void collectNames() {
    for (int i = 0; i < words.length; i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.mayEndName()) {
        names.merge(name(words[i], candidate.start(), candidate.end()), 1, Integer::sum);
      } else if (words[i] != 0 && candidate.length() < MAX_COUNTER && isLong(candidate)) {
        counters.add(words[i]);
      }
    }
  }

  /** Whether a word that can count things stands before, not an article or a preposition. */
  private boolean isLong(Candidate candidate) {
    int end = Math.max(0, candidate.start() - 1);
    return end - Words.start(text, end) >= MIN_COUNTING_WORD;
  }

  private int knownPrefix(int i) {
    Candidate candidate = candidates.get(i);
    for (int end = candidate.end() - 1; end > candidate.start(); end--) {
      if (names.containsKey(name(words[i], candidate.start(), end))) {
        return end - candidate.start();
      }
    }
    return 0;
  }

  private int name(int word, int start, int end) {
    return NumberedNames.hash(word, text, start, end);
  }

  /** A hash of the word before the candidate, 0 when no word stands there. */
  private int word(Candidate candidate) {
    int end = candidate.start();
    String skipped = candidate.style() == NoteStyle.BRACKET ? "[" : " (.-‑–\n";
    if (end > 0 && skipped.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = Words.start(text, end);
    boolean sentence =
        end < candidate.start() && text.charAt(end) == '.' && end - start > ABBREVIATED;
    return sentence || end > 0 && Chars.isIdeograph(text.charAt(end - 1))
        ? 0
        : Words.hash(text, start, end);
  }
}
