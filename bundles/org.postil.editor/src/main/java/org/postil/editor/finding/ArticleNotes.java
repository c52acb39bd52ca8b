package org.postil.editor.finding;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.postil.analysis.Analysis;
import org.postil.navigation.FoundNote;

/** The notes of one article. */
record ArticleNotes(IEditorInput input, Analysis article) implements NoteSource {

  @Override
  public void forEach(Consumer<ListedNote> notes, IProgressMonitor monitor) {
    List<FoundNote> found = FoundNote.in(article);
    for (int at = 0; at < found.size() && !monitor.isCanceled(); at++) {
      notes.accept(new ListedNote(found.get(at), input, at));
    }
  }

  @Override
  public boolean namesArticles() {
    return false;
  }
}
