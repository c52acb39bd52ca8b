package org.postil.editor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.EditorTest;

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
  void thePageIsWrittenIntoTheFile() throws Exception {
    Path file = folder.resolve("article.html");

    Job job = ExportHandler.export(ARTICLE, file);
    job.join();

    assertThat(job.getResult().isOK()).isTrue();
    assertThat(file).content().contains("doc-noteref").contains("Harbour dues");
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws Exception {
    Path file = folder.resolve("missing/article.html");

    Job job = ExportHandler.export(ARTICLE, file);
    job.join();

    assertThat(job.getResult().getMessage())
        .contains(file.toString())
        .contains("cannot be written");
  }
}
