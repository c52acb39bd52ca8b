package org.postil.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.text.TextEdit;

/**
 * A text after the fixes of many findings. Fixes that touch one another are made one after the
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

  /** Mends nothing. */
  public FixAll(String text) {
    this(text, List.of(), 0, 0);
  }

  /**
   * Mends what {@code checker} finds.
   *
   * @param checker what is found in a version of the text
   * @param choice which findings are mended, and how
   */
  public static FixAll of(String text, Checker checker, FixChoice choice) {
    FixAll mended = new FixAll(text);
    int fewest = Integer.MAX_VALUE;
    int vainRounds = 0;
    while (true) {
      List<Chosen> fixes = mended.choose(checker, choice);
      vainRounds = fixes.size() < fewest ? 0 : vainRounds + 1;
      fewest = Math.min(fewest, fixes.size());
      if (fixes.isEmpty() || vainRounds == MOST_VAIN_ROUNDS) {
        return new FixAll(mended.text, mended.rounds, mended.count, fixes.size());
      }
      mended = mended.round(fixes);
    }
  }

  /** Finds what is wrong in an article. */
  @FunctionalInterface
  public interface Checker {
    List<Finding> findings(Analysis article);
  }

  /** A fix and the check whose finding it mends. */
  private record Chosen(String check, Fix fix) {}

  private List<Chosen> choose(Checker checker, FixChoice choice) {
    return checker.findings(Analysis.of(text)).stream()
        .flatMap(
            finding -> choice.of(finding, text).map(fix -> new Chosen(finding.id(), fix)).stream())
        .toList();
  }

  private FixAll round(List<Chosen> fixes) {
    List<TextEdit> edits = new ArrayList<>();
    Conflicts conflicts = new Conflicts();
    // Where one fix of a kind is in another's way the rest wait too: some touch a whole list each.
    Set<String> waiting = new HashSet<>();
    int mended = 0;
    for (Chosen chosen : fixes) {
      if (waiting.contains(chosen.check)) {
        continue;
      }
      if (conflicts.add(chosen.fix.edits())) {
        edits.addAll(chosen.fix.edits());
        mended++;
      } else {
        waiting.add(chosen.check);
      }
    }
    List<List<TextEdit>> all = new ArrayList<>(rounds);
    all.add(List.copyOf(edits));
    return new FixAll(TextEdit.apply(text, edits), List.copyOf(all), count + mended, 0);
  }
}
