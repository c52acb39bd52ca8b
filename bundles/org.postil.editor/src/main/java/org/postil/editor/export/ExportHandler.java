package org.postil.editor.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.SameFile;
import org.postil.files.FileReplacement;
import org.postil.rendering.HtmlPage;

/** Writes the article of the active editor as a page for reading, where a person says. */
public final class ExportHandler extends AbstractHandler {

  private static final String ENDING = ".html";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    PostilEditor editor = (PostilEditor) HandlerUtil.getActiveEditorChecked(event);
    Shell shell = HandlerUtil.getActiveShellChecked(event);
    String chosen = dialog(shell, editor.getEditorInput()).open();
    if (chosen != null) {
      Path file = page(Path.of(chosen));
      if (file.toString().equals(chosen) || !Files.exists(file) || mayReplace(file, shell)) {
        export(editor, file);
      }
    }
    return null;
  }

  private static FileDialog dialog(Shell shell, IEditorInput article) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
    dialog.setText(Messages.Export_title);
    dialog.setFilterExtensions(new String[] {"*" + ENDING});
    folder(article).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    dialog.setFileName(article.getName().replaceFirst("\\.[^.]*$", "") + ENDING);
    dialog.setOverwrite(true);
    return dialog;
  }

  /** The file that is meant by {@code chosen}, which a person may have typed without ending. */
  static Path page(Path chosen) {
    String name = chosen.getFileName().toString();
    return name.matches(".*\\.\\w+") ? chosen : chosen.resolveSibling(name + ENDING);
  }

  /** The dialog has asked for the name as it was typed. */
  private static boolean mayReplace(Path file, Shell shell) {
    return MessageDialog.openQuestion(
        shell, Messages.Export_title, NLS.bind(Messages.Export_replace, file));
  }

  /** Where the article lies; empty when that is no folder of this machine. */
  static Optional<Path> folder(IEditorInput article) {
    return file(article).map(Path::getParent);
  }

  private static Optional<Path> file(IEditorInput article) {
    return SameFile.place(article).filter(place -> place.getScheme().equals("file")).map(Path::of);
  }

  /** Writes the page in the background; what goes wrong is shown by the platform. */
  static Job export(PostilEditor editor, Path file) {
    String text = editor.document().get();
    boolean itself = file(editor.getEditorInput()).filter(file::equals).isPresent();
    Job job =
        Job.create(
            Messages.Export_title,
            monitor -> {
              return itself
                  ? Status.error(NLS.bind(Messages.Export_itself, file))
                  : write(text, file);
            });
    job.addJobChangeListener(
        IJobChangeListener.onDone(done -> tell(editor, done.getResult(), file)));
    job.setUser(true);
    job.schedule();
    return job;
  }

  private static void tell(PostilEditor editor, IStatus result, Path file) {
    Display.getDefault()
        .asyncExec(
            () -> {
              if (result.isOK() && editor.getSite().getPage().isPartVisible(editor)) {
                editor.tell(NLS.bind(Messages.Export_written, file));
              }
            });
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
