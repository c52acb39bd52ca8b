package org.postil.editor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.Command;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class ExportTest extends EditorTest {

  @TempDir private Path folder;

  @Test
  void anArticleCanBeExportedAndNothingElse() throws Exception {
    Command export =
        PlatformUI.getWorkbench()
            .getService(ICommandService.class)
            .getCommand("org.postil.editor.export");
    assertThat(export.isEnabled()).isFalse();

    open(ARTICLE);

    assertThat(export.isEnabled()).isTrue();
  }

  @Test
  void theDialogBeginsInTheFolderOfTheArticle() throws Exception {
    open(ARTICLE);
    Path project =
        editor.getEditorInput().getAdapter(IFile.class).getParent().getLocation().toPath();
    assertThat(ExportHandler.folder(editor.getEditorInput())).contains(project);

    Path elsewhere = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    assertThat(ExportHandler.folder(new FileStoreEditorInput(EFS.getStore(elsewhere.toUri()))))
        .contains(folder);
  }

  @Test
  void thePageIsWrittenIntoTheFile() throws Exception {
    open(ARTICLE);
    Path file = folder.resolve("article.html");

    Job job = ExportHandler.export(editor, file);
    job.join();

    assertThat(job.getResult().isOK()).isTrue();
    assertThat(file).content().contains("doc-noteref").contains("Harbour dues");
    Wait.until(
        "the status line tells where the page is",
        () -> Dialogs.status(editor.getSite().getShell()).contains(file.toString()));
  }

  @Test
  void aNameWithoutEndingGetsThatOfPages() {
    assertThat(ExportHandler.page(Path.of("work", "article")))
        .isEqualTo(Path.of("work", "article.html"));
    assertThat(ExportHandler.page(Path.of("Vol. 3"))).isEqualTo(Path.of("Vol. 3.html"));
    assertThat(ExportHandler.page(Path.of("article.htm"))).isEqualTo(Path.of("article.htm"));
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws Exception {
    open(ARTICLE);
    Path file = folder.resolve("missing/article.html");

    Job job = ExportHandler.export(editor, file);
    job.join();

    assertThat(job.getResult().getMessage())
        .contains(file.toString())
        .contains("cannot be written");
  }

  @Test
  void theArticleItselfIsNotReplaced() throws Exception {
    open(ARTICLE);
    Path shown = editor.getEditorInput().getAdapter(IFile.class).getLocation().toPath();

    Job job = ExportHandler.export(editor, shown);
    job.join();

    assertThat(job.getResult().getMessage()).contains("Choose another name");
    assertThat(shown).hasContent(ARTICLE);
  }
}
