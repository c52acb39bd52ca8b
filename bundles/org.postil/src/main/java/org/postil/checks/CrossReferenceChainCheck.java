package org.postil.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.internal.Messages;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** A cross-reference to a note that only refers on. */
final class CrossReferenceChainCheck implements Check {

  /** So many letters beside a cross-reference are no more than {@code See also} and a page. */
  private static final int FEW_LETTERS = 12;

  private static final int LONGEST = 20;

  @Override
  public String id() {
    return "xref.chain";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    Map<Span, CrossReference> onward =
        article.recognition().crossReferences().stream()
            .filter(reference -> onlyRefersOn(article.text(), reference))
            .collect(
                Collectors.toMap(
                    reference -> reference.source().orElseThrow().span(),
                    Function.identity(),
                    (first, second) -> first));
    for (CrossReference reference : article.recognition().crossReferences()) {
      end(reference, onward).map(end -> finding(reference, end)).ifPresent(findings);
    }
  }

  private static boolean onlyRefersOn(String text, CrossReference reference) {
    return reference.source().isPresent()
        && reference.target().isPresent()
        && !reference.source().equals(reference.target())
        && reference.source().get().body().length() < reference.span().length() + 2 * FEW_LETTERS
        && letters(reference.source().get().body().of(text))
            < letters(reference.span().of(text)) + FEW_LETTERS;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** The note at the end of the chain; empty when there is no chain, or none that ends. */
  private static Optional<Note> end(CrossReference reference, Map<Span, CrossReference> onward) {
    Optional<CrossReference> next = next(reference, onward);
    Optional<Note> end = Optional.empty();
    for (int step = 0; next.isPresent() && step < LONGEST; step++) {
      end = next.get().target();
      next = next(next.get(), onward);
    }
    return next.isPresent() || end.equals(reference.source()) ? Optional.empty() : end;
  }

  private static Optional<CrossReference> next(
      CrossReference reference, Map<Span, CrossReference> onward) {
    return reference.target().map(target -> onward.get(target.span()));
  }

  private Finding finding(CrossReference reference, Note end) {
    Note middle = reference.target().orElseThrow();
    return finding(
        reference.span(),
        Messages.format("xref.chain", middle.label(), end.label()),
        List.of(new Related(middle.labelSpan(), Messages.format("xref.chain.middle"))),
        Fixes.of(
            "write-label", List.of(new TextEdit(reference.labelSpan(), end.label())), end.label()));
  }
}
