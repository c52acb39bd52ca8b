package org.postil.editor.finding;

import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Where the notes of a list come from. */
interface NoteSource {

  /**
   * Hands over every note, in the background.
   *
   * @throws CoreException when the articles cannot be found
   */
  void forEach(Consumer<ListedNote> notes, IProgressMonitor monitor) throws CoreException;

  /** Whether the notes come from several articles. */
  boolean namesArticles();
}
