package org.postil.editor.editing;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.postil.editor.PostilEditor;
import org.postil.text.Span;

/** Deletes a word, and the notes of references at it, where the user prefers that. */
public final class DeleteWordAction extends Action {

  private final PostilEditor editor;
  private final IAction plain;
  private final int select;

  /**
   * @param select the action of the text widget that selects what {@code plain} deletes
   */
  private DeleteWordAction(PostilEditor editor, IAction plain, int select) {
    this.editor = editor;
    this.plain = plain;
    this.select = select;
    setActionDefinitionId(plain.getActionDefinitionId());
  }

  /** Takes the place of the actions of the platform. */
  public static void install(PostilEditor editor) {
    install(editor, ITextEditorActionDefinitionIds.DELETE_PREVIOUS_WORD, ST.SELECT_WORD_PREVIOUS);
    install(editor, ITextEditorActionDefinitionIds.DELETE_NEXT_WORD, ST.SELECT_WORD_NEXT);
  }

  private static void install(PostilEditor editor, String id, int select) {
    editor.setAction(id, new DeleteWordAction(editor, editor.getAction(id), select));
  }

  @Override
  public void run() {
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    ReferenceDeletion deletion = new ReferenceDeletion(editor, viewer);
    Point before = viewer.getSelectedRange();
    if (!deletion.isOn() || !deletion.delete(selectWord(viewer, before))) {
      viewer.setSelectedRange(before.x, before.y);
      plain.run();
    }
  }

  /** What is selected goes rather than the word beside it. */
  private Span selectWord(ITextViewer viewer, Point selected) {
    if (selected.y == 0) {
      viewer.getTextWidget().invokeAction(select);
    }
    Point range = viewer.getSelectedRange();
    return new Span(range.x, range.y);
  }
}
