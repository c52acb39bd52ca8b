package org.postil.edits;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.Sealer;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.text.LineEnd;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Makes one article of two: the text of the second comes behind that of the first, its notes behind
 * the notes of the first, in the style of the first and with the numbers that belong there.
 */
public final class CombineArticles {

  private CombineArticles() {}

  /** The edits of {@code first} that bring {@code second} into it. */
  public static Outcome of(Analysis first, Analysis second) {
    if (!hasNotes(second)) {
      return withText(first, second.text().stripTrailing());
    }
    if (!hasNotes(first)) {
      return withArticle(first, second);
    }
    for (Analysis article : List.of(first, second)) {
      if (article.recognition().noteLists().size() != 1) {
        return new Refused(Messages.format("edit.combine.lists"), List.of());
      }
    }
    NoteSection end = NoteSection.of(first);
    NoteSection added = NoteSection.of(second);
    if (!added.heading().isBlank() && !added.heading().strip().equals(end.heading().strip())) {
      return new Refused(Messages.format("edit.combine.rest"), List.of());
    }
    if (!added.rest().isBlank()) {
      return withRest(first, second);
    }
    return combine(first, second);
  }

  private static Outcome combine(Analysis first, Analysis second) {
    NoteSection end = NoteSection.of(first);
    NoteSection added = NoteSection.of(second);
    List<Fault> unreferenced = unreferenced(second);
    if (!unreferenced.isEmpty()) {
      return new Refused(Messages.format("edit.faults", unreferenced.size()), unreferenced);
    }
    Optional<Passage> text = Passage.of(second, new Span(0, added.textEnd()));
    String gap = LineEnd.of(first.text()).repeat(2);
    return text.map(passage -> PastePassage.at(first, end.textEnd(), passage.after(gap)))
        .orElseGet(() -> new Refused(Messages.format("edit.combine.lists"), List.of()));
  }

  /** What follows the notes of the second article follows all notes then. */
  private static Outcome withRest(Analysis first, Analysis second) {
    NoteSection end = NoteSection.of(first);
    NoteSection added = NoteSection.of(second);
    String rest = added.rest().stripTrailing();
    TextEdit edit = TextEdit.insert(end.notes().span().end(), rest);
    Analysis joined = Analysis.of(TextEdit.apply(first.text(), List.of(edit)));
    boolean kept =
        end.rest().isBlank()
            && !added.restRefers(second)
            && joined.recognition().noteLists().size() == 1
            && NoteSection.of(joined).rest().startsWith(rest);
    return kept
        ? combine(joined, second)
            .following(new Done(List.of(edit), List.of(), OptionalInt.empty()), first.text())
        : new Refused(Messages.format("edit.combine.rest"), List.of());
  }

  private static boolean hasNotes(Analysis article) {
    return !article.recognition().noteLists().isEmpty();
  }

  /** Text without notes comes behind the text of the first, which may have notes. */
  private static Outcome withText(Analysis first, String text) {
    if (first.recognition().noteLists().size() > 1) {
      return new Refused(Messages.format("edit.combine.lists"), List.of());
    }
    int end =
        hasNotes(first) ? NoteSection.of(first).textEnd() : first.text().stripTrailing().length();
    String gap = LineEnd.of(first.text()).repeat(2);
    return Sealer.seal(Draft.of(first).cut(end).insert(gap + text), new Labels());
  }

  /** An article with notes comes whole behind a text that has none. */
  private static Outcome withArticle(Analysis first, Analysis second) {
    String before = first.text().stripTrailing();
    String opening = before + LineEnd.of(second.text()).repeat(2);
    Draft joined = new Draft.Cut(Draft.of(second), 0).insert(opening);
    return switch (Sealer.seal(joined, new Labels())) {
      case Done done -> {
        String text = TextEdit.apply(second.text(), done.edits());
        Span whole = new Span(0, first.text().length());
        yield new Done(
            List.of(new TextEdit(whole, text)), done.labels(), OptionalInt.empty(), done.remarks());
      }
      case Outcome outcome -> new Refused(Messages.format("edit.combine.numbers"), faults(outcome));
    };
  }

  private static List<Fault> faults(Outcome outcome) {
    return outcome instanceof Refused refused ? refused.faults() : List.of();
  }

  /**
   * The notes of {@code article} that nothing refers to, so that nothing would bring them along.
   */
  static List<Fault> unreferenced(Analysis article) {
    return article.recognition().notes().stream()
        .filter(note -> article.links().referencesTo(note).isEmpty())
        .map(CombineArticles::fault)
        .toList();
  }

  private static Fault fault(Note note) {
    return new Fault(
        "note.unused", note.labelSpan(), Messages.format("edit.note.unused", note.label()));
  }
}
