package org.postil.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.Certainty;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** White space before a reference, in an article that sets none. */
final class SpaceBeforeReferenceCheck implements Check {

  @Override
  public String id() {
    return "note.space-before";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    String text = article.text();
    List<NoteReference> references =
        article.recognition().references().stream().filter(this::isBare).toList();
    Optional<Boolean> spaced = Habit.of(references, reference -> isSpaced(text, reference));
    if (spaced.isPresent() && !spaced.get()) {
      references.stream()
          .filter(reference -> isSpaced(text, reference))
          // Of an uncertain reading the space is the cause, and named as such.
          .filter(reference -> reference.certainty() != Certainty.AMBIGUOUS)
          .map(reference -> finding(text, reference))
          .forEach(findings);
    }
  }

  private boolean isBare(NoteReference reference) {
    return reference.style() == NoteStyle.GLUED || reference.style() == NoteStyle.SUPERSCRIPT;
  }

  private static boolean isSpaced(String text, NoteReference reference) {
    return startOfSpace(text, reference) < reference.span().offset();
  }

  private static int startOfSpace(String text, NoteReference reference) {
    int start = reference.span().offset();
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F';
  }

  private Finding finding(String text, NoteReference reference) {
    Span space = Span.between(startOfSpace(text, reference), reference.span().offset());
    return finding(
        reference.span(),
        Messages.format("note.space-before", reference.label()),
        List.of(),
        Fixes.of("remove-space", List.of(TextEdit.delete(space))));
  }
}
