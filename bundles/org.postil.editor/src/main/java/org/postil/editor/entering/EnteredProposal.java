package org.postil.editor.entering;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.Background;
import org.postil.editor.assist.QuickProposal;
import org.postil.editor.editing.NoteOperation;
import org.postil.edits.EnteredText;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;
import org.postil.recognition.NoteReference;
import org.postil.text.SpanSearch;

/**
 * Does what was meant by something that was entered. Where entering it was the last step, that step
 * is taken back first, so that one undo takes back both.
 */
record EnteredProposal(PostilEditor editor, String title, String info, EnteredText entered)
    implements QuickProposal {

  /** A note of the reference at {@code caret}, if there is one that may become one. */
  static Optional<EnteredProposal> newNote(PostilEditor editor, Analysis article, int caret) {
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, caret)
        .flatMap(reference -> EnteredText.reference(article, reference))
        .map(
            meant ->
                new EnteredProposal(
                    editor, Messages.Entering_newNote, Messages.Entering_newNoteInfo, meant));
  }

  /** The notes of a pasted text among those of the article. */
  static EnteredProposal pastedNotes(PostilEditor editor, EnteredText meant) {
    return new EnteredProposal(
        editor, Messages.Entering_pastedNotes, Messages.Entering_pastedNotesInfo, meant);
  }

  @Override
  public void apply(IDocument document) {
    Optional<Outcome> before = Background.compute(title, entered::outcomeBefore);
    boolean sure = before.filter(Done.class::isInstance).isPresent();
    if (sure && document.get().equals(entered.article().text()) && takeBack(document)) {
      new NoteOperation(editor, title).run(article -> before.get());
    } else if (before.isPresent()) {
      new NoteOperation(editor, title).run(article -> entered.outcome());
    }
  }

  /** Undoes the last step if that was entering it; returns whether it was. */
  private boolean takeBack(IDocument document) {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    try {
      if (!undo.undoable()) {
        return false;
      }
      undo.undo();
      boolean before = document.get().equals(entered.before());
      if (!before) {
        undo.redo();
      }
      return before;
    } catch (ExecutionException e) {
      PostilPlugin.get().getLog().error(title, e);
      return false;
    }
  }

  @Override
  public String getDisplayString() {
    return title;
  }

  @Override
  public String getAdditionalProposalInfo() {
    return info;
  }
}
