package org.postil.editor.combining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilEditor;
import org.postil.editor.Wait;

/** One article of several. */
class CombineArticlesTest extends EditorTest {

  private static final String FERRY = "The ferry ran.1 It sank.2\n\n1. Timetable.\n2. See [1].\n";

  @TempDir Path folder;

  @Test
  void opensTheNewArticleAndLeavesTheOthers() throws Exception {
    open(FERRY);
    Path gulls = Files.writeString(folder.resolve("gulls.txt"), "Gulls left.1\n\n1. Diary.\n");
    Dialogs.whenOpen(
        "Combine Articles",
        dialog -> {
          page(dialog).add(List.of(gulls));
          Wait.until("the articles are combined", () -> page(dialog).isPageComplete());
          Dialogs.accept(dialog);
        });

    combine();

    Wait.until("the new article is open", () -> page().getActiveEditor() != editor);
    assertThat(((PostilEditor) page().getActiveEditor()).document().get())
        .isEqualTo(
            "The ferry ran.1 It sank.2\n\nGulls left.3\n\n1. Timetable.\n2. See [1].\n3. Diary.\n");
    assertThat(page().getActiveEditor().isDirty()).isTrue();
    assertThat(document().get()).isEqualTo(FERRY);
  }

  @Test
  void tellsWhichArticleCannotBeJoined() throws Exception {
    open(FERRY);
    Path chapters =
        Files.writeString(
            folder.resolve("chapters.txt"),
            "# One\n\nGulls left.1 So be it.2\n\n1. A.\n\n2. B.\n\n"
                + "# Two\n\nAll left.1 So it was.2\n\n1. C.\n\n2. D.\n");
    Dialogs.whenOpen(
        "Combine Articles",
        dialog -> {
          page(dialog).add(List.of(chapters));
          Wait.until("it complains", () -> page(dialog).getErrorMessage() != null);
          assertThat(page(dialog).getErrorMessage()).startsWith("chapters.txt cannot be joined");
          assertThat(page(dialog).isPageComplete()).isFalse();
          dialog.close();
        });

    combine();

    assertThat(page().getActiveEditor()).isSameAs(editor);
  }

  @Test
  void tellsWhichFileIsLeftOut() throws Exception {
    open(FERRY);
    Path gulls = Files.writeString(folder.resolve("gulls.txt"), "Gulls left.1\n\n1. Diary.\n");
    Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P'});
    Dialogs.whenOpen(
        "Combine Articles",
        dialog -> {
          assertThat(page(dialog).getMessage()).startsWith("Add the articles");
          page(dialog).add(List.of(picture, gulls));
          Wait.until("the others are combined", () -> page(dialog).isPageComplete());
          assertThat(page(dialog).getMessage()).contains("picture.png cannot be read");
          dialog.close();
        });

    combine();

    assertThat(page().getActiveEditor()).isSameAs(editor);
  }

  private static CombinePage page(Shell dialog) {
    return (CombinePage) ((WizardDialog) dialog.getData()).getCurrentPage();
  }

  private void combine() throws Exception {
    IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
    handlers.executeCommand("org.postil.editor.combineArticles", null);
  }
}
