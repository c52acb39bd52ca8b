package org.postil.rcp.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.PostilEditor;
import org.postil.rcp.Wait;

/** The product has a scheme of keys of its own, which counts before what the editor binds. */
class TextKeysTest {

  @TempDir private Path folder;

  private final IBindingService bindings =
      PlatformUI.getWorkbench().getService(IBindingService.class);

  @Test
  void inTheTextEachKeyMeansWhatTheEditorSays() throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), "A sentence.1\n\n1. A note.\n");
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    page.openEditor(new FileStoreEditorInput(EFS.getStore(file.toUri())), PostilEditor.ID);
    List<Binding> keysOfTheText = keysOfTheText();
    assertThat(keysOfTheText).isNotEmpty();
    Wait.until("the text has the focus", () -> counts(keysOfTheText.getFirst()));

    assertThat(keysOfTheText).allMatch(this::counts);

    page.closeAllEditors(false);
  }

  @Test
  void openFileIsShownWithTheKeyThatCounts() throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), "A sentence.1\n\n1. A note.\n");
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    page.showView(IPageLayout.ID_OUTLINE);
    Wait.until("a view has the focus", () -> isOpenFileShownWith("M1+O"));

    page.openEditor(new FileStoreEditorInput(EFS.getStore(file.toUri())), PostilEditor.ID);
    Wait.until("the text has the focus", () -> isOpenFileShownWith("M1+M2+O"));

    page.activate(page.findView(IPageLayout.ID_OUTLINE));
    Wait.until("a view has the focus again", () -> isOpenFileShownWith("M1+O"));
    page.closeAllEditors(false);
  }

  private boolean isOpenFileShownWith(String key) {
    TriggerSequence shown =
        bindings.getBestActiveBindingFor("org.eclipse.ui.edit.text.openLocalFile");
    try {
      return KeySequence.getInstance(key).equals(shown);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private List<Binding> keysOfTheText() {
    return Arrays.stream(bindings.getBindings())
        .filter(key -> "org.postil.editor.context".equals(key.getContextId()))
        .filter(key -> key.getParameterizedCommand() != null)
        .toList();
  }

  private boolean counts(Binding key) {
    Binding match = bindings.getPerfectMatch(key.getTriggerSequence());
    return match != null && match.getParameterizedCommand().equals(key.getParameterizedCommand());
  }
}
