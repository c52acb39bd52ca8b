package org.postil.checks;

import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.CloseGap;
import org.postil.internal.Messages;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;

/**
 * Labels of a list that skip. A missing note that something refers to is left to {@code
 * note.undefined}: one cause, one finding.
 */
final class LabelGapCheck implements Check {

  @Override
  public String id() {
    return "note.gap";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    Set<Integer> undefined =
        article.recognition().references().stream()
            .filter(reference -> reference.note().isEmpty())
            .map(NoteReference::label)
            .flatMap(label -> Label.number(label).stream().boxed())
            .collect(Collectors.toSet());
    for (NoteList list : article.recognition().noteLists()) {
      check(article, list, undefined, findings);
    }
  }

  private void check(
      Analysis article, NoteList list, Set<Integer> undefined, Consumer<Finding> findings) {
    NavigableSet<Integer> known = new TreeSet<>(undefined);
    list.notes().forEach(note -> Label.number(note.label()).ifPresent(known::add));
    for (int i = 1; i < list.notes().size(); i++) {
      Note previous = list.notes().get(i - 1);
      Note next = list.notes().get(i);
      OptionalInt from = Label.number(previous.label());
      OptionalInt to = Label.number(next.label());
      if (from.isPresent()
          && to.isPresent()
          && to.getAsInt() - from.getAsInt() > 1
          && isMissing(known, from.getAsInt() + 1, to.getAsInt())) {
        findings.accept(finding(article, previous, next, to.getAsInt() - from.getAsInt() - 1));
      }
    }
  }

  /** Whether none of the labels stands elsewhere. */
  private static boolean isMissing(NavigableSet<Integer> known, int from, int to) {
    Integer next = known.ceiling(from);
    return next == null || next >= to;
  }

  private Finding finding(Analysis article, Note previous, Note next, int missing) {
    int first = Label.number(previous.label()).getAsInt() + 1;
    String message =
        missing == 1
            ? Messages.format("note.gap", next.label(), previous.label(), first)
            : Messages.format(
                "note.gap.run", next.label(), previous.label(), first, first + missing - 1);
    return finding(
        next.labelSpan(),
        message,
        List.of(
            new Related(
                previous.labelSpan(), Messages.format("note.gap.before", previous.label()))),
        List.of(
            Fixes.later("close-gap", () -> CloseGap.edits(article, next, missing), next.label())));
  }
}
