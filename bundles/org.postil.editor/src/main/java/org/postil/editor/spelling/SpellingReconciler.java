package org.postil.editor.spelling;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.ViewerSubscription;

/**
 * Keeps the misspelled words of a viewer marked. They are looked for in a job of their own, so that
 * no other feature waits for a dictionary to be read.
 */
public final class SpellingReconciler implements IReconciler {

  private record Task(IDocument document, Analysis article) {

    boolean isCurrent() {
      return article.version() == ((IDocumentExtension4) document).getModificationStamp();
    }
  }

  private final Job job = Job.createSystem(Messages.Spelling_job, this::spell);
  private final IPropertyChangeListener preferences =
      event -> preferenceChanged(event.getProperty());
  private volatile Optional<Task> latest = Optional.empty();
  private Optional<OwnWords> ignored = Optional.empty();
  private Display display;
  private SpellingMarks marks;
  private ViewerSubscription<Analysis> subscription;

  @Override
  public void install(ITextViewer viewer) {
    display = viewer.getTextWidget().getDisplay();
    marks = new SpellingMarks((ISourceViewer) viewer);
    job.setPriority(Job.DECORATE);
    stores().forEach(store -> store.addPropertyChangeListener(preferences));
    subscription =
        new ViewerSubscription<>(
            viewer,
            analysis -> analysis,
            analysis -> check(new Task(viewer.getDocument(), analysis)));
  }

  @Override
  public void uninstall() {
    subscription.dispose();
    stores().forEach(store -> store.removePropertyChangeListener(preferences));
    latest = Optional.empty();
    job.cancel();
    marks.dispose();
  }

  private static List<IPreferenceStore> stores() {
    return List.of(PostilPlugin.get().getPreferenceStore(), EditorsUI.getPreferenceStore());
  }

  private void preferenceChanged(String preference) {
    if (preference.startsWith(SpellingPreferences.PREFIX)
        || preference.equals(SpellingService.PREFERENCE_SPELLING_ENABLED)
        || preference.equals(SpellingService.PREFERENCE_SPELLING_ENGINE)) {
      job.schedule();
    }
  }

  private void check(Task task) {
    Optional<OwnWords> words = OwnWords.of(task.document);
    if (latest.filter(before -> isSameElsewhere(before, task)).isPresent() && words.isPresent()) {
      ignored.ifPresent(before -> before.takeTo(words.get()));
    }
    ignored = words;
    latest = Optional.of(task);
    job.cancel();
    job.schedule();
  }

  /** Whether the file was renamed or saved under another name. */
  private static boolean isSameElsewhere(Task before, Task after) {
    return before.document != after.document && before.article.text().equals(after.article.text());
  }

  private IStatus spell(IProgressMonitor monitor) {
    latest.ifPresent(task -> run(task, monitor));
    return Status.OK_STATUS;
  }

  private void run(Task task, IProgressMonitor monitor) {
    List<SpellingProblem> problems = SpelledArticle.problems(task.document, task.article, monitor);
    if (!monitor.isCanceled() && !display.isDisposed()) {
      display.asyncExec(() -> show(task, problems));
    }
  }

  private void show(Task task, List<SpellingProblem> problems) {
    if (latest.filter(wanted -> wanted == task).isPresent() && task.isCurrent()) {
      marks.show(problems, task::isCurrent);
    }
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
