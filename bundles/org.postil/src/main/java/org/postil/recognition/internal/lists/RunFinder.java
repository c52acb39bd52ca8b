package org.postil.recognition.internal.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postil.recognition.internal.layout.Label;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.recognition.internal.layout.Letters;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.structure.Headings;

/**
 * Finds runs of labelled paragraphs. A label goes on with the run that expects it; a 1 opens a new
 * run while the older one may go on later, as when a note holds a numbered list.
 */
public final class RunFinder {

  private static final int MAX_OPEN = 8;
  private static final int MAX_SKIP = 3;
  private static final int MAX_BETWEEN = 6;
  private static final double PARAGRAPH_BETWEEN = 0.2;
  private static final double OTHER_SPACING = 1;
  private static final double MAX_APART = 3;
  private static final int MAX_BACK = 2;

  private final Map<LabelForm, Deque<Open>> open = new EnumMap<>(LabelForm.class);
  private final List<Open> found = new ArrayList<>();

  /** Whether the next run begins under a heading of notes. */
  private boolean underHeading;

  private static final class Open {
    final LabelForm form;
    final boolean underHeading;
    boolean loose;
    final List<Integer> members = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();

    Open(LabelForm form, boolean underHeading, boolean loose) {
      this.form = form;
      this.underHeading = underHeading;
      this.loose = loose;
    }

    int last() {
      return numbers.getLast();
    }
  }

  private RunFinder() {}

  /** The runs in {@code paragraphs} under {@code headings}, ordered by their first member. */
  public static List<LabelRun> find(List<Paragraph> paragraphs, Headings headings) {
    RunFinder finder = new RunFinder();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (headings.headsNotes(paragraph)) {
        finder.openHeading();
      } else if (headings.headsReferences(paragraph)) {
        finder.open.clear();
      }
      if (paragraph.label().isPresent()) {
        finder.add(i, paragraph.label().get(), paragraph.loose());
      }
    }
    return finder.found.stream()
        .map(run -> new LabelRun(run.form, run.loose, List.copyOf(run.members), numbers(run)))
        .sorted(Comparator.comparingInt(LabelRun::first))
        .toList();
  }

  private static int[] numbers(Open run) {
    return run.numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** No list goes on under the heading of another, but for the notes of the next chapter. */
  private void openHeading() {
    open.values().forEach(runs -> runs.removeIf(run -> !run.underHeading));
    underHeading = true;
  }

  private void add(int index, Label label, boolean loose) {
    boolean symbol = label.form() == LabelForm.SYMBOL;
    if (label.form() == LabelForm.CARET || label.number() == 0 && !symbol) {
      return;
    }
    LabelForm form = isLetter(label) ? LabelForm.LETTER : label.form();
    int number = form == label.form() ? label.number() : Letters.letter(label.text());
    Deque<Open> runs = open.computeIfAbsent(form, key -> new ArrayDeque<>());
    Open run = symbol ? beside(runs, index, loose) : fitting(runs, index, number, loose);
    if (run == null) {
      run = new Open(form, underHeading, loose);
      runs.push(run);
      found.add(run);
      if (runs.size() > MAX_OPEN) {
        runs.removeLast();
      }
    }
    if (run.members.size() == 1) {
      run.loose = loose; // The first item stands below a blank line in any list.
    }
    underHeading = false;
    run.members.add(index);
    run.numbers.add(symbol ? run.numbers.size() + 1 : number);
  }

  /** Whether what may be the roman numeral i goes on after h. */
  private boolean isLetter(Label label) {
    Open run = open.getOrDefault(LabelForm.LETTER, new ArrayDeque<>()).peek();
    return label.form() == LabelForm.ROMAN
        && run != null
        && run.last() + 1 == Letters.letter(label.text());
  }

  /** Notes by symbol stand close together; their symbols come again and again. */
  private static Open beside(Deque<Open> runs, int index, boolean loose) {
    Open run = runs.peek();
    boolean near = run != null && index - run.members.getLast() <= MAX_BETWEEN;
    return near && (run.loose == loose || run.members.size() == 1) ? run : null;
  }

  /** The run that the label goes on with at the least cost, null if it opens one. */
  private static Open fitting(Deque<Open> runs, int index, int number, boolean loose) {
    Open best = null;
    double least = Double.MAX_VALUE;
    for (Open run : runs) {
      double cost = cost(run, index, number, loose);
      if (cost < least) {
        least = cost;
        best = run;
      }
    }
    return best;
  }

  private static double cost(Open run, int index, int number, boolean loose) {
    int step = number - run.last() - 1;
    int between = index - run.members.getLast() - 1;
    boolean goesOn = step == 0 && (run.members.size() == 1 || between <= MAX_BETWEEN);
    boolean same = run.loose == loose || goesOn;
    if (!same || step > MAX_SKIP || step < -1 - MAX_BACK || number == 1 && step != 0) {
      return Double.MAX_VALUE;
    }
    double apart = PARAGRAPH_BETWEEN * between + (run.loose == loose ? 0 : OTHER_SPACING);
    boolean sure =
        switch (Integer.signum(step)) {
          case 0 -> true;
          case 1 -> apart < MAX_APART;
          // A label that comes again follows at once, or after the paragraphs of the note it
          // repeats.
          default -> apart == 0 || step == -1 && between <= MAX_BETWEEN;
        };
    return sure ? Math.abs(step) + apart : Double.MAX_VALUE;
  }
}
