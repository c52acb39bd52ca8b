package org.postil.editor.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.postil.editor.PostilEditor;

/** The articles that editors show, with what was typed in them and not saved. */
final class OpenArticles {

  private OpenArticles() {}

  /** The texts on {@code page} by what the editors show. */
  static Map<IEditorInput, String> in(IWorkbenchPage page) {
    Map<IEditorInput, String> texts = new LinkedHashMap<>();
    for (IEditorReference reference : page.getEditorReferences()) {
      if (reference.getEditor(false) instanceof PostilEditor editor) {
        texts.put(editor.getEditorInput(), editor.document().get());
      }
    }
    return texts;
  }
}
