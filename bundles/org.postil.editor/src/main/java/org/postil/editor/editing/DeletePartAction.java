package org.postil.editor.editing;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.postil.editor.PostilEditor;
import org.postil.text.Span;

/** Deletes a word or line, and the notes of references in it, where the user prefers that. */
public final class DeletePartAction extends Action {

  /** What a key deletes where the caret, or a selection, is. */
  private interface Part {
    Span of(ITextViewer viewer, Point selected) throws BadLocationException;
  }

  private final PostilEditor editor;
  private final IAction plain;
  private final Part part;

  private DeletePartAction(PostilEditor editor, IAction plain, Part part) {
    this.editor = editor;
    this.plain = plain;
    this.part = part;
    setActionDefinitionId(plain.getActionDefinitionId());
  }

  /** Takes the place of the actions of the platform. */
  public static void install(PostilEditor editor) {
    install(
        editor, ITextEditorActionDefinitionIds.DELETE_PREVIOUS_WORD, word(ST.SELECT_WORD_PREVIOUS));
    install(editor, ITextEditorActionDefinitionIds.DELETE_NEXT_WORD, word(ST.SELECT_WORD_NEXT));
    install(editor, ITextEditorActionConstants.DELETE_LINE, DeletePartAction::lines);
  }

  private static void install(PostilEditor editor, String id, Part part) {
    editor.setAction(id, new DeletePartAction(editor, editor.getAction(id), part));
  }

  @Override
  public void run() {
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    ReferenceDeletion deletion = new ReferenceDeletion(editor, viewer);
    Point before = viewer.getSelectedRange();
    if (!deletion.isOn() || !deletion.delete(part(viewer, before))) {
      viewer.setSelectedRange(before.x, before.y);
      plain.run();
    }
  }

  private Span part(ITextViewer viewer, Point selected) {
    try {
      return part.of(viewer, selected);
    } catch (BadLocationException e) {
      throw new IllegalStateException("a selection outside its text", e);
    }
  }

  /**
   * What is selected goes rather than the word beside it.
   *
   * @param select the action of the text widget that selects the word
   */
  private static Part word(int select) {
    return (viewer, selected) -> {
      if (selected.y == 0) {
        viewer.getTextWidget().invokeAction(select);
      }
      Point range = viewer.getSelectedRange();
      return new Span(range.x, range.y);
    };
  }

  /** The lines in which anything is selected, with their ends. */
  private static Span lines(ITextViewer viewer, Point selected) throws BadLocationException {
    IDocument document = viewer.getDocument();
    int last = document.getLineOfOffset(selected.x + Math.max(0, selected.y - 1));
    return Span.between(
        document.getLineInformationOfOffset(selected.x).getOffset(),
        document.getLineOffset(last) + document.getLineLength(last));
  }
}
