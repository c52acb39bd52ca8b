package org.postil.editor.combining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

/** Several articles of one. */
class SplitArticleTest extends EditorTest {

  private static final String BOOK =
      """
      # The Ships

      They came.[^1]

      # The Fishermen

      They stayed.[^2]

      [^1]: Log.

      [^2]: Diary.
      """;

  @TempDir Path folder;

  @Test
  void writesAFileForEachChapterAndOpensTheFirst() throws Exception {
    openInFolder(BOOK);
    Dialogs.whenOpen(
        "Split by Chapters",
        dialog -> {
          Table files = Dialogs.find(dialog, Table.class).orElseThrow();
          assertThat(files.getItem(1).getText(0)).isEqualTo("book-2.txt");
          assertThat(files.getItem(1).getText(1)).startsWith("# The Fishermen");
          Dialogs.accept(dialog);
        });

    split();

    assertThat(folder.resolve("book-1.txt"))
        .hasContent("# The Ships\n\nThey came.[^1]\n\n[^1]: Log.\n");
    assertThat(folder.resolve("book-2.txt"))
        .hasContent("# The Fishermen\n\nThey stayed.[^1]\n\n[^1]: Diary.\n");
    Wait.until(
        "the first is open",
        () -> page().getActiveEditor().getEditorInput().getName().equals("book-1.txt"));
    assertThat(document().get()).isEqualTo(BOOK);
  }

  @Test
  void replacesNoFile() throws Exception {
    openInFolder(BOOK);
    Path taken = Files.writeString(folder.resolve("book-2.txt"), "Mine.");
    Dialogs.whenOpen(
        "Split by Chapters",
        dialog -> {
          assertThat(page(dialog).getErrorMessage()).startsWith("book-2.txt exists already");
          assertThat(page(dialog).isPageComplete()).isFalse();
          dialog.close();
        });

    split();

    assertThat(taken).hasContent("Mine.");
  }

  @Test
  void leadsToWhatHasToBeMendedFirst() throws Exception {
    openInFolder(BOOK + "\n[^3]: Nobody refers to this.\n");
    Dialogs.whenOpen(
        "Split by Chapters",
        dialog ->
            Dialogs.find(dialog, List.class)
                .orElseThrow()
                .notifyListeners(SWT.DefaultSelection, new Event()));

    split();

    Wait.until("the caret is at the note", () -> selected().equals("[^3]"));
  }

  private void openInFolder(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("book.txt"), text);
    open(new FileStoreEditorInput(EFS.getStore(file.toUri())));
  }

  private static SplitPage page(Shell dialog) {
    return (SplitPage) ((WizardDialog) dialog.getData()).getCurrentPage();
  }

  private void split() throws Exception {
    IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
    handlers.executeCommand("org.postil.editor.splitArticle", null);
  }
}
