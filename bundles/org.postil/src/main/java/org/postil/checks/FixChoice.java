package org.postil.checks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.text.TextEdit;

/** Chooses which of many findings are mended at once, and by which fix. */
@FunctionalInterface
public interface FixChoice {

  /** The fix to make, empty when {@code finding} is left alone; {@code text} is what it is in. */
  Optional<Fix> of(Finding finding, String text);

  /** The best fix of each finding of these checks, because a person named them. */
  static FixChoice best(Collection<CheckPattern> checks) {
    return (finding, text) ->
        finding.fixes().stream()
            .findFirst()
            .filter(fix -> checks.stream().anyMatch(check -> check.matches(finding.id())));
  }

  /**
   * The best fix of each finding, unless a person should think about it: because it takes words out
   * of the text, or because the slip may be another, with another remedy.
   */
  static FixChoice harmless() {
    Set<String> forAPerson = Set.of("note.ambiguous", "note.out-of-order", "xref.undefined");
    return (finding, text) ->
        finding.fixes().stream()
            .findFirst()
            .filter(fix -> !forAPerson.contains(finding.id()) && !losesWords(fix.edits(), text));
  }

  /** Every fix of that kind that the findings of one check offer. */
  static FixChoice alike(String check, String kind) {
    return (finding, text) ->
        finding.fixes().stream()
            .filter(fix -> finding.id().equals(check) && fix.kind().equals(kind))
            .findFirst();
  }

  private static boolean losesWords(List<TextEdit> edits, String text) {
    long before = edits.stream().mapToLong(edit -> letters(edit.span().of(text))).sum();
    long after = edits.stream().mapToLong(edit -> letters(edit.replacement())).sum();
    return after < before;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
