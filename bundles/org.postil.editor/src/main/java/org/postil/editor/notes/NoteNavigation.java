package org.postil.editor.notes;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.text.Span;

/** Leads from a listed note into the editor. */
final class NoteNavigation {

  private final PostilEditor editor;

  NoteNavigation(PostilEditor editor) {
    this.editor = editor;
  }

  /** Where the note stands in the document; empty while its row is out of date. */
  Optional<IRegion> region(NoteRow row) {
    return region(row, row.note().span());
  }

  /** Puts the caret on the label of the note; the focus stays where it is. */
  void reveal(NoteRow row) {
    reveal(row, row.note().labelSpan());
  }

  /** Goes to the note. */
  void open(NoteRow row) {
    editor.getSite().getPage().getNavigationHistory().markLocation(editor);
    reveal(row);
    editor.getSite().getPage().activate(editor);
  }

  /** Puts the caret on the first reference to the note, or where there is none on its label. */
  void revealReference(NoteRow row) {
    reveal(
        row,
        row.article().links().referencesTo(row.note()).stream()
            .findFirst()
            .map(reference -> reference.span())
            .orElse(row.note().labelSpan()));
  }

  private void reveal(NoteRow row, Span span) {
    region(row, span)
        .ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
  }

  private Optional<IRegion> region(NoteRow row, Span span) {
    return PostilPlugin.articles()
        .find(editor.document())
        .filter(text -> text.analysis() == row.article())
        .map(text -> text.toDocument(span));
  }

  /** Begins to edit the words of the note; empty while the text is not yet analysed anew. */
  Optional<NoteRevision> revise(NoteRow row) {
    return PostilPlugin.articles()
        .find(editor.document())
        .filter(AnalysedText::isCurrent)
        .filter(text -> editor.isEditable() && text.analysis() == row.article())
        .flatMap(text -> revise(text.toDocument(row.note().body())));
  }

  private Optional<NoteRevision> revise(IRegion body) {
    try {
      return Optional.of(new NoteRevision(editor.document(), body));
    } catch (BadLocationException e) {
      PostilPlugin.get().getLog().error("No note at " + body, e);
      return Optional.empty();
    }
  }

  /** Ends the editing of a note with the words that a person has written. */
  void apply(NoteRevision revision, String revised) {
    try {
      if (!revision.apply(revised)) {
        editor.say(Messages.Notes_changed);
      }
    } catch (BadLocationException e) {
      PostilPlugin.get().getLog().error("The note could not be revised", e);
    }
  }

  /** Moves notes that are listed; {@code inTextOrder} as for {@link NoteMover}. */
  NoteMover mover(BooleanSupplier inTextOrder) {
    return new NoteMover(editor, inTextOrder);
  }
}
