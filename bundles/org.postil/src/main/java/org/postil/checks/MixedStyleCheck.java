package org.postil.checks;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding.Related;
import org.postil.edits.ChangeStyle;
import org.postil.internal.Messages;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;

/** References written in another way than most; one finding for the article. */
final class MixedStyleCheck implements Check {

  /** Explicit forms are for forcing a reading, symbols and letters for notes of another kind. */
  private static final Set<NoteStyle> COMPARED =
      Set.of(NoteStyle.GLUED, NoteStyle.SUPERSCRIPT, NoteStyle.BRACKET, NoteStyle.PARENTHESIS);

  @Override
  public String id() {
    return "note.mixed-style";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    List<NoteReference> references =
        article.recognition().references().stream()
            .filter(reference -> COMPARED.contains(reference.style()))
            .toList();
    Habit.of(references, NoteReference::style)
        .ifPresent(main -> check(article, references, main, findings));
  }

  private void check(
      Analysis article,
      List<NoteReference> references,
      NoteStyle main,
      Consumer<Finding> findings) {
    List<NoteReference> others =
        references.stream().filter(reference -> reference.style() != main).toList();
    if (!others.isEmpty()) {
      findings.accept(finding(article, others, main));
    }
  }

  private Finding finding(Analysis article, List<NoteReference> others, NoteStyle main) {
    NoteReference first = others.getFirst();
    List<Related> related =
        others.stream()
            .skip(1)
            .map(other -> new Related(other.span(), Messages.format("note.mixed-style.other")))
            .toList();
    return finding(
        first.span(),
        Messages.format("note.mixed-style", first.label()),
        related,
        Fixes.of("change-style", ChangeStyle.edits(article, others, main)));
  }
}
