package org.postil.editor.editing;

import java.util.List;
import java.util.OptionalInt;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.edits.Outcome.Done;
import org.postil.edits.TidySpace;
import org.postil.text.Span;

/** Tidies the white space around the references and notes that are selected, or around all. */
public final class TidySpaceHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof PostilEditor editor) {
      ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
      new NoteOperation(editor, Messages.TidySpace_title).run(article -> tidy(article, selection));
    }
    return null;
  }

  private static Done tidy(Analysis article, ITextSelection selection) {
    Span part =
        selection.isEmpty() || selection.getLength() == 0
            ? new Span(0, article.text().length())
            : new Span(selection.getOffset(), selection.getLength());
    return new Done(TidySpace.edits(article, part), List.of(), OptionalInt.empty());
  }
}
