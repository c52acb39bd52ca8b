package org.postil.editor.clipboard;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.IUpdate;
import org.postil.editor.PostilEditor;
import org.postil.editor.editing.EditingPreferences;
import org.postil.text.Span;

/**
 * An action of the platform on the clipboard that takes notes along, where the user prefers that;
 * not with a block of columns, whose words hang together with nothing.
 */
abstract class PassageAction extends Action implements IUpdate {

  private final PostilEditor editor;
  private final IAction plain;

  PassageAction(PostilEditor editor, String id) {
    this.editor = editor;
    this.plain = editor.getAction(id);
    setActionDefinitionId(plain.getActionDefinitionId());
    setText(plain.getText());
    update();
  }

  @Override
  public final void run() {
    if (!EditingPreferences.notesFollow() || !editor.selectsOneStretch()) {
      plain.run();
    } else if (!run(editor, selection())) {
      int caret = selection().offset();
      plain.run();
      ranPlainly(editor, caret);
    }
  }

  private Span selection() {
    Point range = editor.getAdapter(ITextViewer.class).getSelectedRange();
    return new Span(range.x, range.y);
  }

  /** Does it with the notes, if there are any; returns whether nothing is left to be done. */
  abstract boolean run(PostilEditor editor, Span selection);

  /**
   * What follows when it was done as anywhere else.
   *
   * @param offset where the caret stood, or the selection began
   */
  void ranPlainly(PostilEditor editor, int offset) {
    // For most there is no more to do.
  }

  /** Does it without the notes. */
  final void runPlainly(String reason) {
    plain.run();
    editor.say(reason);
  }

  @Override
  public final void update() {
    if (plain instanceof IUpdate updated) {
      updated.update();
    }
    setEnabled(plain.isEnabled());
  }
}
