package org.postil.editor.entering;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.Background;
import org.postil.editor.assist.QuickProposal;
import org.postil.editor.editing.NoteOperation;
import org.postil.edits.EnteredText;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;

/**
 * Does what was meant by something that was entered. Where entering it was the last step, that step
 * is taken back first, so that one undo takes back both.
 */
record EnteredProposal(PostilEditor editor, String title, String info, EnteredText entered)
    implements QuickProposal {

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
