package org.postil.recognition.internal.sequence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.weights.Weights;

/** Reads the references of an article as one sequence, given its note lists. */
public final class Sequence {

  private static final NoteStyle[] STYLES = {
    NoteStyle.GLUED,
    NoteStyle.SUPERSCRIPT,
    NoteStyle.BRACKET,
    NoteStyle.PARENTHESIS,
    NoteStyle.SYMBOL,
    NoteStyle.LETTER
  };
  private static final double MIN_SHARE = 0.2;

  private final String text;
  private final List<Candidate> candidates;
  private final Targets targets;

  public Sequence(String text, List<Candidate> candidates, Targets targets) {
    this.text = text;
    this.candidates = candidates;
    this.targets = targets;
  }

  /**
   * The best chain and what it tells.
   *
   * @param style how most references are written
   * @param chain the references in order
   */
  public record Draft(NoteStyle style, Chain chain) {}

  /**
   * What was read.
   *
   * @param references in text order
   * @param chances for each candidate how much speaks for its best reading as a reference, little
   *     or nothing where it was rejected
   */
  public record Outcome(List<Placed> references, double[] chances) {}

  /** The chain by local evidence alone, in the style that explains most. */
  public Draft draft() {
    Draft best = new Draft(NoteStyle.GLUED, new Chain(List.of(), 0));
    double most = 0;
    Map<NoteStyle, BitSet> shares = shares();
    for (NoteStyle style : STYLES) {
      if (isLikely(style, shares)) {
        Chain chain = align(new ReadingFinder(text, targets, style));
        double total = chain.total() + likeness(style);
        if (total > most) {
          best = new Draft(style, chain);
          most = total;
        }
      }
    }
    return best;
  }

  /** References are mostly written like the labels of their notes. */
  private double likeness(NoteStyle style) {
    NoteStyle labels = targets.all().getFirst().form().style();
    return switch (style) {
      case BRACKET ->
          labels == NoteStyle.BRACKET
              ? 0
              : labels == NoteStyle.GLUED ? Weights.BRACKETS_FOR_DOTS : Weights.UNLIKE_LABELS;
      case GLUED -> labels == NoteStyle.GLUED ? 0 : Weights.UNLIKE_LABELS;
      case SUPERSCRIPT -> labels == NoteStyle.BRACKET ? Weights.UNLIKE_LABELS : 0;
      default -> 0;
    };
  }

  private boolean isLikely(NoteStyle style, Map<NoteStyle, BitSet> shares) {
    int named = shares.containsKey(style) ? shares.get(style).cardinality() : 0;
    boolean symbols = style == NoteStyle.SYMBOL || style == NoteStyle.LETTER;
    return named > 0
        && (symbols || named >= MIN_SHARE * targets.all().getFirst().labels().written());
  }

  private Chain align(ReadingFinder finder) {
    return new Alignment(targets).align(candidates, finder);
  }

  private static boolean isNumeric(Candidate candidate) {
    return candidate.style() != NoteStyle.SYMBOL && candidate.style() != NoteStyle.LETTER;
  }

  /** How many labels of the first list candidates of each style name. */
  private Map<NoteStyle, BitSet> shares() {
    Map<NoteStyle, BitSet> named = new EnumMap<>(NoteStyle.class);
    Labels labels = targets.all().getFirst().labels();
    for (Candidate candidate : candidates) {
      int rank = isNumeric(candidate) ? labels.rank(candidate.number()) : 0;
      if (rank >= 0) {
        named.computeIfAbsent(candidate.style(), style -> new BitSet()).set(rank);
      }
    }
    return named;
  }

  /** All references: the chain under the habits that {@code draft} shows, and those beside it. */
  public Outcome read(Draft draft) {
    Habits habits = Habits.of(candidates, draft.chain());
    Chain chain = align(new ReadingFinder(text, targets, draft.style(), habits));
    List<Placed> found = new ArrayList<>(placed(chain));
    ReadingFinder finder = new ReadingFinder(text, targets, draft.style(), habits);
    Repeats repeats = Repeats.find(candidates, chain, targets, finder);
    found.addAll(repeats.references());
    found.sort(Comparator.comparingInt(placed -> placed.reading().start()));
    return new Outcome(found, repeats.chances());
  }

  private static List<Placed> placed(Chain chain) {
    List<Placed> found = new ArrayList<>();
    List<Reading> readings = chain.readings();
    int last = -1;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean next = reading.rank() == last + 1;
      boolean before =
          i + 1 < readings.size() && readings.get(i + 1).rank() == reading.lastRank() + 1;
      double strength =
          reading.evidence() + (next ? Weights.FITS : 0) + (before ? Weights.FITS : 0);
      Placed.Standing standing = next ? Placed.Standing.NEXT : Placed.Standing.AFTER_GAP;
      found.add(new Placed(reading, standing, last, strength));
      last = reading.lastRank();
    }
    return found;
  }
}
