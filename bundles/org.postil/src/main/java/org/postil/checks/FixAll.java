package org.postil.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.postil.analysis.Analysis;
import org.postil.text.TextEdit;

/**
 * A text after the best fix of each finding.
 *
 * @param text the mended text
 * @param count how many findings were mended
 */
public record FixAll(String text, int count) {

  /** Fixes that touch one another wait for the next round; more rounds than this are no mending. */
  private static final int MOST_ROUNDS = 20;

  /** Where both readings are as good, none is chosen unasked. */
  private static final Set<String> FOR_A_PERSON = Set.of("note.ambiguous");

  /**
   * Mends what {@code checker} finds.
   *
   * @param checker what is found in a version of the text
   * @param which the findings to mend
   * @param asked whether a person asked for these fixes by name: only then is a fix made that takes
   *     words out of the text, or that decides between two readings
   */
  public static FixAll of(String text, Checker checker, Predicate<Finding> which, boolean asked) {
    FixAll mended = new FixAll(text, 0);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Finding> findings =
          checker.findings(Analysis.of(mended.text)).stream().filter(which).toList();
      FixAll next = mended.round(findings, asked);
      if (next.count == mended.count) {
        break;
      }
      mended = next;
    }
    return mended;
  }

  /** Finds what is wrong in an article. */
  @FunctionalInterface
  public interface Checker {
    List<Finding> findings(Analysis article);
  }

  private FixAll round(List<Finding> findings, boolean asked) {
    List<TextEdit> edits = new ArrayList<>();
    Conflicts conflicts = new Conflicts();
    // Where one fix of a kind is in another's way the rest wait too: some touch a whole list each.
    Set<String> waiting = new HashSet<>();
    int mended = 0;
    for (Finding finding : findings) {
      boolean undecided = !asked && FOR_A_PERSON.contains(finding.id());
      if (undecided || finding.fixes().isEmpty() || waiting.contains(finding.id())) {
        continue;
      }
      List<TextEdit> fix = finding.fixes().getFirst().edits();
      if (!asked && losesWords(fix)) {
        continue;
      }
      if (conflicts.add(fix)) {
        edits.addAll(fix);
        mended++;
      } else {
        waiting.add(finding.id());
      }
    }
    return new FixAll(TextEdit.apply(text, edits), count + mended);
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
