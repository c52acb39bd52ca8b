package org.postil.editor;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Whether an editor shows a file already, be it as a resource of the workspace or by its place in
 * the file system: one text in two editors that do not know of each other is how work gets lost.
 */
public final class SameFile implements IEditorMatchingStrategy {

  @Override
  public boolean matches(IEditorReference editor, IEditorInput input) {
    try {
      IEditorInput shown = editor.getEditorInput();
      return shown.equals(input) || place(shown).isPresent() && place(shown).equals(place(input));
    } catch (PartInitException e) {
      // An editor that cannot tell what it shows matches nothing.
      return false;
    }
  }

  /**
   * What an editor of articles in any window shows already, if that is the file of {@code input},
   * else {@code input}: all windows shall have one text of a file.
   */
  public static IEditorInput shown(IEditorInput input) {
    return place(input)
        .flatMap(
            file ->
                Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                    .flatMap(window -> Arrays.stream(window.getPages()))
                    .flatMap(page -> Arrays.stream(page.getEditors()))
                    .filter(PostilEditor.class::isInstance)
                    .map(IEditorPart::getEditorInput)
                    .filter(shown -> place(shown).equals(Optional.of(file)))
                    .findFirst())
        .orElse(input);
  }

  /** Where in a file system the text of an editor lies; empty when it lies nowhere yet. */
  public static Optional<URI> place(IEditorInput input) {
    return Optional.of(input)
        .filter(IURIEditorInput.class::isInstance)
        .map(given -> ((IURIEditorInput) given).getURI());
  }
}
