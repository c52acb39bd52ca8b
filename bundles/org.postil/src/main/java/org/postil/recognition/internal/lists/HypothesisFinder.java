package org.postil.recognition.internal.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.recognition.internal.layout.Marks;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.sequence.Labels;
import org.postil.recognition.internal.sequence.Target;
import org.postil.recognition.internal.structure.Headings;
import org.postil.recognition.internal.weights.Weights;
import org.postil.text.Span;

/** Makes the few guesses about note lists that are worth weighing. */
public final class HypothesisFinder {

  private static final int MAX_SINGLE = 4;
  private static final int MAX_GROUPS = 2;

  // More lists than any book has chapters; each candidate is weighed against all of them.
  private static final int MAX_LISTS = 100;
  private static final int MAX_BETWEEN = 4;
  private static final int REST = 6;
  private static final int MAX_WORKS = 100;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Headings headings;

  public HypothesisFinder(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.headings = new Headings(text);
  }

  /** The hypotheses about {@code runs}, which are ordered by their first member. */
  public List<Hypothesis> find(List<LabelRun> runs) {
    List<Hypothesis> found = new ArrayList<>();
    runs.stream()
        .sorted(Comparator.comparingDouble(this::promise).reversed())
        .limit(MAX_SINGLE)
        .forEach(run -> found.add(single(run)));
    List<LabelRun> outer = outer(runs);
    groups(outer).stream()
        .sorted(Comparator.comparingInt((List<LabelRun> group) -> group.size()).reversed())
        .limit(MAX_GROUPS)
        .forEach(group -> found.add(grouped(group)));
    alike(outer).forEach(same -> found.add(interleaved(same)));
    return found;
  }

  /** The runs of each form and spacing, of which there are several. */
  private static List<List<LabelRun>> alike(List<LabelRun> runs) {
    return runs.stream()
        .collect(Collectors.groupingBy(run -> run.form() + " " + run.loose()))
        .values()
        .stream()
        .map(HypothesisFinder::longest)
        .map(model -> runs.stream().filter(model::isLike).toList())
        .filter(same -> same.size() > 1)
        .distinct()
        .toList();
  }

  private static LabelRun longest(List<LabelRun> runs) {
    return Collections.max(runs, Comparator.comparingInt(run -> run.members().size()));
  }

  private double promise(LabelRun run) {
    return Math.min(run.members().size(), 50)
        + 20 * prior(run)
        + (double) run.last() / paragraphs.size();
  }

  private double prior(LabelRun run) {
    return Weights.EVERY_LIST
        + (isHeaded(run) ? Weights.UNDER_HEADING : 0)
        + (closes(run) ? Weights.AT_END : Weights.NOT_AT_END);
  }

  /** Under one heading the works that were used may stand before the notes. */
  private boolean isHeaded(LabelRun run) {
    int at = run.first() - 1;
    while (at > 0 && run.first() - at < MAX_WORKS && paragraphs.get(at).label().isPresent()) {
      at--;
    }
    return at >= 0 && headings.headsNotes(paragraphs.get(at));
  }

  /** Whether the list ends its chapter: little text follows, or a heading or a break. */
  private boolean closes(LabelRun run) {
    int next = run.last() + 1;
    if (paragraphs.size() - run.last() <= REST) {
      return true;
    }
    Paragraph following = paragraphs.get(next);
    boolean setOff = next + 1 == paragraphs.size() || paragraphs.get(next + 1).loose();
    return headings.isHeading(following, setOff)
        || Marks.isBreak(text, following.start(), following.end());
  }

  /** Runs that do not lie between two members of another. */
  private static List<LabelRun> outer(List<LabelRun> runs) {
    List<LabelRun> outer = new ArrayList<>();
    int covered = -1;
    for (LabelRun run : runs) {
      if (run.first() > covered) {
        outer.add(run);
        covered = run.last();
      }
    }
    return outer;
  }

  private Hypothesis single(LabelRun run) {
    Target target = target(run, Span.between(0, end(run)));
    return new Hypothesis(List.of(run), List.of(target), false, prior(run));
  }

  /** Each list serves the text since the list before. */
  Hypothesis interleaved(List<LabelRun> runs) {
    List<Target> targets = new ArrayList<>();
    double prior = 0;
    int from = 0;
    for (LabelRun run : runs) {
      targets.add(target(run, Span.between(from, end(run))));
      from = end(run);
      prior += Weights.EVERY_LIST + (closes(run) ? 0 : Weights.NOT_AT_END);
    }
    return new Hypothesis(runs, targets, true, prior);
  }

  private List<List<LabelRun>> groups(List<LabelRun> runs) {
    List<List<LabelRun>> groups = new ArrayList<>();
    List<LabelRun> open = new ArrayList<>();
    for (LabelRun run : runs) {
      if (!open.isEmpty() && !follows(open.getLast(), run)) {
        groups.add(open);
        open = new ArrayList<>();
      }
      open.add(run);
    }
    groups.add(open);
    return groups.stream().filter(group -> group.size() > 1 && group.size() <= MAX_LISTS).toList();
  }

  private static boolean follows(LabelRun run, LabelRun next) {
    return run.isLike(next) && next.first() - run.last() - 1 <= MAX_BETWEEN;
  }

  /** Lists that stand together serve the chapters whose headings they bear. */
  private Hypothesis grouped(List<LabelRun> runs) {
    Optional<List<Integer>> chapters = new ChapterHeadings(text, paragraphs).starts(runs);
    int listStart = paragraphs.get(runs.getFirst().first()).start();
    List<Target> targets = new ArrayList<>();
    double prior = prior(runs.getFirst());
    for (int i = 0; i < runs.size(); i++) {
      targets.add(target(runs.get(i), scope(chapters, i, listStart)));
      prior += chapters.isPresent() ? Weights.EVERY_LIST : Weights.UNBOUND;
    }
    return new Hypothesis(runs, targets, false, prior);
  }

  /** A chapter ends where the next begins; a list without chapter serves the whole body. */
  private static Span scope(Optional<List<Integer>> chapters, int list, int bodyEnd) {
    if (chapters.isEmpty()) {
      return Span.between(0, bodyEnd);
    }
    List<Integer> starts = chapters.get();
    boolean last = list + 1 == starts.size();
    return Span.between(starts.get(list), last ? bodyEnd : starts.get(list + 1));
  }

  private int end(LabelRun run) {
    return paragraphs.get(run.last()).end();
  }

  private Target target(LabelRun run, Span scope) {
    int start = paragraphs.get(run.first()).start();
    return new Target(run.form(), new Labels(run.numbers()), symbols(run), scope, start);
  }

  private List<String> symbols(LabelRun run) {
    if (run.form() != LabelForm.SYMBOL) {
      return List.of();
    }
    return run.members().stream()
        .map(member -> paragraphs.get(member).label().orElseThrow().text())
        .toList();
  }
}
