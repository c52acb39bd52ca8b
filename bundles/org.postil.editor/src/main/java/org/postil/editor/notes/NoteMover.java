package org.postil.editor.notes;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.editing.NoteOperation;
import org.postil.editor.moving.Mover;
import org.postil.edits.MoveNote;
import org.postil.edits.Outcome;
import org.postil.recognition.Note;

/** Moves notes within their list. */
final class NoteMover implements Mover<NoteRow> {

  private final PostilEditor editor;
  private final BooleanSupplier inTextOrder;

  /**
   * @param inTextOrder whether the rows stand as the notes do in the text, so that a place among
   *     them is one in the list
   */
  NoteMover(PostilEditor editor, BooleanSupplier inTextOrder) {
    this.editor = editor;
    this.inTextOrder = inTextOrder;
  }

  @Override
  public boolean isMovable(NoteRow row) {
    return !row.note().isInline();
  }

  @Override
  public boolean canMove(NoteRow row, NoteRow target) {
    return inTextOrder.getAsBoolean()
        && row != target
        && isMovable(row)
        && row.note().list() == target.note().list();
  }

  @Override
  public void move(NoteRow row, NoteRow target, boolean behind) {
    run(row, article -> MoveNote.beside(article, row.note(), target.note(), behind));
  }

  /** Moves the note of {@code row} by that many places, negative for up. */
  void moveBy(NoteRow row, int places) {
    if (isMovable(row)) {
      int to = place(row) + places;
      if (to >= 0 && to < list(row).size()) {
        run(row, article -> MoveNote.to(article, row.note(), to));
        return;
      }
    }
    editor.say(Messages.Notes_noPlace);
  }

  private void run(NoteRow row, Function<Analysis, Outcome> operation) {
    boolean current =
        PostilPlugin.articles()
            .find(editor.document())
            .filter(AnalysedText::isCurrent)
            .filter(text -> text.analysis() == row.article())
            .isPresent();
    if (current) {
      new NoteOperation(editor, Messages.Notes_move).run(operation);
    } else {
      editor.say(Messages.Notes_soon);
    }
  }

  private static int place(NoteRow row) {
    return list(row).indexOf(row.note());
  }

  private static List<Note> list(NoteRow row) {
    return row.article().recognition().noteLists().get(row.note().list()).notes();
  }
}
