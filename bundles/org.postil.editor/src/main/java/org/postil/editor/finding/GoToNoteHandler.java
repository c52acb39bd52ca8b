package org.postil.editor.finding;

import org.postil.editor.PostilEditor;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ArticleHandler;

/** Goes to a note of the article that a person names by its label or by words in it. */
public final class GoToNoteHandler extends ArticleHandler {

  @Override
  protected void execute(PostilEditor editor, AnalysedText text) {
    NoteSource notes = new ArticleNotes(editor.getEditorInput(), text.analysis());
    new NoteDialog(editor.getSite().getShell(), Messages.GoToNote_title, notes)
        .choose()
        .ifPresent(chosen -> editor.goTo(text.toDocument(chosen.note().labelSpan())));
  }
}
