package org.postil.editor.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.postil.analysis.Analysis;

/**
 * Keeps the analysis of one open document up to date: a moment after the last change the text is
 * analysed once, in the background, and what the features compute from it is handed to them on the
 * UI thread. Results that a further change has overtaken are dropped.
 */
final class ArticleDocument implements IDocumentListener {

  /** Rest in milliseconds after a change before the text is analysed. */
  private static final int DELAY = 120;

  /** More edits than these are cheaper to analyse than to translate offsets through. */
  private static final int MOST_EDITS = 64;

  private record Snapshot(String text, long stamp) {}

  private final IDocument document;
  private final Display display;
  private final Job job = Job.createSystem("Analyse article", this::analyse);
  private final Runnable start = this::takeSnapshot;
  private final List<Subscription<?>> subscriptions = new CopyOnWriteArrayList<>();
  private final AtomicReference<Snapshot> waiting = new AtomicReference<>();
  private volatile Optional<Analysis> latest = Optional.empty();
  private volatile Optional<AnalysedText> text = Optional.empty();

  ArticleDocument(IDocument document, Display display) {
    this.document = document;
    this.display = display;
    job.setPriority(Job.SHORT);
    // Before the viewers, which translate offsets through the edits noted here.
    document.addPrenotifiedDocumentListener(this);
    takeSnapshot();
  }

  void dispose() {
    display.timerExec(-1, start);
    document.removePrenotifiedDocumentListener(this);
    waiting.set(null);
    job.cancel();
  }

  Optional<AnalysedText> text() {
    return text;
  }

  void subscribe(Subscription<?> subscription) {
    subscriptions.add(subscription);
    job.schedule();
  }

  /** Returns whether others are left. */
  boolean unsubscribe(Subscription<?> subscription) {
    subscriptions.remove(subscription);
    return !subscriptions.isEmpty();
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // Only what has happened counts.
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    int inserted = event.getText() == null ? 0 : event.getText().length();
    Edit edit = new Edit(event.getOffset(), event.getLength(), inserted);
    text = text.filter(before -> before.editCount() < MOST_EDITS).map(before -> before.after(edit));
    waiting.set(null);
    display.execute(() -> display.timerExec(DELAY, start));
  }

  private void takeSnapshot() {
    long stamp = ((IDocumentExtension4) document).getModificationStamp();
    waiting.set(new Snapshot(document.get(), stamp));
    job.schedule();
  }

  private IStatus analyse(IProgressMonitor monitor) {
    Snapshot snapshot = waiting.getAndSet(null);
    if (snapshot != null) {
      latest = Optional.of(Analysis.of(snapshot.text, snapshot.stamp));
    }
    latest.ifPresent(analysis -> compute(analysis, monitor));
    return Status.OK_STATUS;
  }

  private void compute(Analysis analysis, IProgressMonitor monitor) {
    List<Runnable> results = new ArrayList<>();
    results.add(() -> text = Optional.of(new AnalysedText(analysis, List.of())));
    for (Subscription<?> subscription : subscriptions) {
      if (monitor.isCanceled() || waiting.get() != null) {
        return;
      }
      SafeRunner.run(() -> subscription.compute(analysis).ifPresent(results::add));
    }
    if (!display.isDisposed()) {
      display.asyncExec(() -> show(analysis, results));
    }
  }

  /** Shows everything at once, so that no feature shows another version than its neighbour. */
  private void show(Analysis analysis, List<Runnable> results) {
    if (analysis.version() == ((IDocumentExtension4) document).getModificationStamp()) {
      results.forEach(result -> SafeRunner.run(result::run));
    }
  }
}
