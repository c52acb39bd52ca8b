package org.postil.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.postil.analysis.Analysis;
import org.postil.text.TextEdit;

/**
 * A text after the best fix of each finding. Fixes that touch one another are made one after the
 * other, in rounds.
 *
 * @param text the mended text
 * @param rounds the edits of each round, for the text as the round before left it
 * @param count how many findings were mended
 * @param left how many have a fix that was not made, because each fix only brought up others
 */
public record FixAll(String text, List<List<TextEdit>> rounds, int count, int left) {

  /** After so many rounds in a row that leave no fewer findings, more would not help. */
  private static final int MOST_VAIN_ROUNDS = 3;

  /** Where both readings are as good, none is chosen unasked. */
  private static final Set<String> FOR_A_PERSON = Set.of("note.ambiguous");

  /** Mends nothing. */
  public FixAll(String text) {
    this(text, List.of(), 0, 0);
  }

  /**
   * Mends what {@code checker} finds.
   *
   * @param checker what is found in a version of the text
   * @param which the findings to mend
   * @param asked whether a person asked for these fixes by name: only then is a fix made that takes
   *     words out of the text, or that decides between two readings
   */
  public static FixAll of(String text, Checker checker, Predicate<Finding> which, boolean asked) {
    FixAll mended = new FixAll(text);
    int fewest = Integer.MAX_VALUE;
    int vainRounds = 0;
    while (true) {
      List<Finding> findings = mended.mendable(checker, which, asked);
      vainRounds = findings.size() < fewest ? 0 : vainRounds + 1;
      fewest = Math.min(fewest, findings.size());
      if (findings.isEmpty() || vainRounds == MOST_VAIN_ROUNDS) {
        return new FixAll(mended.text, mended.rounds, mended.count, findings.size());
      }
      mended = mended.round(findings);
    }
  }

  /** Finds what is wrong in an article. */
  @FunctionalInterface
  public interface Checker {
    List<Finding> findings(Analysis article);
  }

  private List<Finding> mendable(Checker checker, Predicate<Finding> which, boolean asked) {
    return checker.findings(Analysis.of(text)).stream()
        .filter(finding -> !finding.fixes().isEmpty())
        .filter(which)
        .filter(finding -> asked || isHarmless(finding))
        .toList();
  }

  private boolean isHarmless(Finding finding) {
    return !FOR_A_PERSON.contains(finding.id()) && !losesWords(best(finding));
  }

  private FixAll round(List<Finding> findings) {
    List<TextEdit> edits = new ArrayList<>();
    Conflicts conflicts = new Conflicts();
    // Where one fix of a kind is in another's way the rest wait too: some touch a whole list each.
    Set<String> waiting = new HashSet<>();
    int mended = 0;
    for (Finding finding : findings) {
      if (waiting.contains(finding.id())) {
        continue;
      }
      List<TextEdit> fix = best(finding);
      if (conflicts.add(fix)) {
        edits.addAll(fix);
        mended++;
      } else {
        waiting.add(finding.id());
      }
    }
    List<List<TextEdit>> all = new ArrayList<>(rounds);
    all.add(List.copyOf(edits));
    return new FixAll(TextEdit.apply(text, edits), List.copyOf(all), count + mended, 0);
  }

  private static List<TextEdit> best(Finding finding) {
    return finding.fixes().getFirst().edits();
  }

  private boolean losesWords(List<TextEdit> edits) {
    long before = edits.stream().mapToLong(edit -> letters(edit.span().of(text))).sum();
    long after = edits.stream().mapToLong(edit -> letters(edit.replacement())).sum();
    return after < before;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
