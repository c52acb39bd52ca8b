package org.postil.editor.editing;

import java.util.Optional;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ArticleHandler;
import org.postil.edits.RenameLabel;
import org.postil.navigation.NoteAt;
import org.postil.recognition.Note;

/** Asks for another label of the note at the caret and gives it to the note. */
public final class RenameLabelHandler extends ArticleHandler {

  @Override
  protected void execute(PostilEditor editor, AnalysedText text) {
    Optional<Note> note = NoteAt.place(text.analysis(), text.toAnalysed(editor.caret()));
    if (note.isPresent()) {
      LabelDialog.open(editor, note.get().label(), label -> rename(editor, label));
    } else {
      editor.say(Messages.Editing_noNote);
    }
  }

  private static void rename(PostilEditor editor, String label) {
    int caret = editor.caret();
    new NoteOperation(editor, Messages.Rename_title)
        .run(article -> RenameLabel.of(article, NoteAt.place(article, caret).orElseThrow(), label));
  }
}
