package org.postil.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.editor.entering.EnteredStretch;
import org.postil.editor.selection.SelectionHistory;

/** An editor of articles, as its features see it. Offsets are zero-based, in UTF-16 code units. */
public interface PostilEditor extends ITextEditor {

  /** Id of this editor. */
  String ID = "org.postil.editor.PostilEditor";

  /** Id of the content type of files that hold an article. */
  String CONTENT_TYPE = "org.postil.editor.article";

  /** The text that is edited. */
  IDocument document();

  /** Where the caret stands, or where the selection begins. */
  int caret();

  /** Selects a part of the text; the way back is the workbench's navigation history. */
  void goTo(IRegion region);

  /** What is selected; empty at the caret when nothing is. */
  IRegion selectedRegion();

  /** Whether one stretch of text is selected, and neither a block of columns nor several places. */
  boolean selectsOneStretch();

  /** Selects a part of the text around what is selected, where the reader is already. */
  void select(IRegion region);

  /** The selections that were enlarged. */
  SelectionHistory selectionHistory();

  /** What was pasted last. */
  EnteredStretch enteredStretch();

  /** Whether the text may be changed; if not, says why in the status line. */
  boolean mayChange();

  /** Tells something in the status line, by the way. */
  void tell(String message);

  /** Says in the status line why nothing happened. */
  void say(String message);
}
