package org.postil.editor.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.postil.editor.PostilEditor;

/** The articles that editors show, with what was typed in them and not saved. */
final class OpenArticles {

  private OpenArticles() {}

  /** The texts in all windows by what the editors show. */
  static Map<IEditorInput, String> in(IWorkbench workbench) {
    Map<IEditorInput, String> texts = new LinkedHashMap<>();
    for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        add(page, texts);
      }
    }
    return texts;
  }

  private static void add(IWorkbenchPage page, Map<IEditorInput, String> texts) {
    for (IEditorReference reference : page.getEditorReferences()) {
      if (reference.getEditor(false) instanceof PostilEditor editor) {
        texts.put(editor.getEditorInput(), editor.document().get());
      }
    }
  }
}
