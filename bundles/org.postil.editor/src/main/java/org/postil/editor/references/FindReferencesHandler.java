package org.postil.editor.references;

import java.util.Optional;
import org.eclipse.search.ui.NewSearchUI;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ArticleHandler;
import org.postil.navigation.Occurrences;
import org.postil.recognition.Note;

/** Lists all references to the note at the caret in the Search view. */
public final class FindReferencesHandler extends ArticleHandler {

  @Override
  protected void execute(PostilEditor editor, AnalysedText text) {
    Optional<Note> note = Occurrences.noteAt(text.analysis(), text.toAnalysed(editor.caret()));
    if (note.isPresent()) {
      NewSearchUI.runQueryInBackground(
          new ReferencesQuery(editor.getEditorInput(), text, note.get()));
    } else {
      editor.say(Messages.FindReferences_none);
    }
  }
}
