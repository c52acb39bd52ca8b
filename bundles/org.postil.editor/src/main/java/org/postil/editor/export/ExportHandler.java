package org.postil.editor.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilPlugin;
import org.postil.editor.SameFile;
import org.postil.files.FileReplacement;
import org.postil.rendering.HtmlPage;

/** Writes the article of the active editor as a page for reading, where a person says. */
public final class ExportHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    ITextEditor editor = (ITextEditor) HandlerUtil.getActiveEditorChecked(event);
    FileDialog dialog =
        new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.SAVE | SWT.SHEET);
    dialog.setText(Messages.Export_title);
    dialog.setFilterExtensions(new String[] {"*.html"});
    folder(editor.getEditorInput()).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    dialog.setFileName(editor.getEditorInput().getName().replaceFirst("\\.[^.]*$", "") + ".html");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      export(editor, Path.of(chosen));
    }
    return null;
  }

  /** Where the article lies; empty when that is no folder of this machine. */
  static Optional<Path> folder(IEditorInput article) {
    return file(article).map(Path::getParent);
  }

  private static Optional<Path> file(IEditorInput article) {
    return SameFile.place(article).filter(place -> place.getScheme().equals("file")).map(Path::of);
  }

  /** Writes the page in the background; what goes wrong is shown by the platform. */
  static Job export(ITextEditor editor, Path file) {
    String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    boolean itself = file(editor.getEditorInput()).filter(file::equals).isPresent();
    Job job =
        Job.create(
            Messages.Export_title,
            monitor -> {
              return itself
                  ? Status.error(NLS.bind(Messages.Export_itself, file))
                  : write(text, file);
            });
    job.setUser(true);
    job.schedule();
    return job;
  }

  private static IStatus write(String text, Path file) {
    try {
      String page = HtmlPage.of(Analysis.of(text));
      FileReplacement.replace(file, page.getBytes(StandardCharsets.UTF_8));
      return Status.OK_STATUS;
    } catch (IOException e) {
      return new Status(
          IStatus.ERROR,
          PostilPlugin.ID,
          NLS.bind(Messages.Export_failed, file, e.getMessage()),
          e);
    }
  }
}
