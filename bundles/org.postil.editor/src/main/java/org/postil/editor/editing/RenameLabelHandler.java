package org.postil.editor.editing;

import java.util.Optional;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ArticleHandler;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.RenameLabel;
import org.postil.navigation.NoteAt;
import org.postil.recognition.Note;

/** Asks for another label of the note at the caret and gives it to the note. */
public final class RenameLabelHandler extends ArticleHandler {

  @Override
  protected void execute(PostilEditor editor, AnalysedText text) {
    Optional<Note> note = NoteAt.place(text.analysis(), text.toAnalysed(editor.caret()));
    if (note.isEmpty()) {
      editor.say(Messages.Editing_noNote);
    } else if (editor.mayChange()) {
      String label = note.get().label();
      LabelDialog.open(editor, label, typed -> rename(editor, label, typed));
    }
  }

  private static void rename(PostilEditor editor, String label, String typed) {
    int caret = editor.caret();
    new NoteOperation(
            editor, Messages.Rename_title, refused -> askAgain(editor, label, typed, refused))
        .run(article -> RenameLabel.of(article, NoteAt.place(article, caret).orElseThrow(), typed));
  }

  /** Where the article is in order, another label may do. */
  private static void askAgain(PostilEditor editor, String label, String typed, Refused refused) {
    if (refused.faults().isEmpty()) {
      LabelDialog.openAgain(
          editor, label, typed, refused.reason(), other -> rename(editor, label, other));
    } else {
      RefusalDialog.open(editor, Messages.Rename_title, refused);
    }
  }
}
