package org.postil.editor.notes;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.postil.editor.article.DocumentEdits;
import org.postil.edits.ReviseNote;
import org.postil.text.Span;

/** The words of one note while a person edits them beside the text. */
final class NoteRevision {

  private final IDocument document;
  private final Position body;
  private final String before;

  /**
   * @param body where the words stand in the document
   * @throws BadLocationException when that is outside of it
   */
  NoteRevision(IDocument document, IRegion body) throws BadLocationException {
    this.document = document;
    this.body = new Position(body.getOffset(), body.getLength());
    document.addPosition(this.body);
    before = ReviseNote.words(document.get(), span());
  }

  /** What there is to edit. */
  String words() {
    return before;
  }

  /**
   * Writes what became of the words into the document, as one step to undo, and ends the revision.
   *
   * @return false when the note has changed in the document in the meantime and was left alone
   * @throws BadLocationException when the document changes at the same time
   */
  boolean apply(String revised) throws BadLocationException {
    end();
    String text = document.get();
    if (body.isDeleted() || !ReviseNote.words(text, span()).equals(before)) {
      return false;
    }
    if (!revised.equals(before)) {
      DocumentEdits.apply(document, ReviseNote.edits(text, span(), revised));
    }
    return true;
  }

  /** Lets the words be as they are. */
  void end() {
    document.removePosition(body);
  }

  private Span span() {
    return new Span(body.offset, body.length);
  }
}
