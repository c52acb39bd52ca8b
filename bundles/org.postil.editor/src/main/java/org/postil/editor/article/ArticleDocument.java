package org.postil.editor.article;

import java.util.List;
import java.util.Optional;
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
 * UI thread. The checks take longer than all the rest and come in a round of their own, so that
 * nothing waits for them. Results that a further change has overtaken are dropped.
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
  private final Round first = new Round(this::finishFirst);
  private final Round second = new Round(this::finishSecond);
  private final AtomicReference<Snapshot> waiting = new AtomicReference<>();
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
    first.cancel();
    second.cancel();
  }

  Optional<AnalysedText> text() {
    return text;
  }

  void subscribe(Subscription<?> subscription) {
    round(subscription).subscribe(subscription);
  }

  /** Returns whether others are left. */
  boolean unsubscribe(Subscription<?> subscription) {
    round(subscription).unsubscribe(subscription);
    return !first.isEmpty() || !second.isEmpty();
  }

  private Round round(Subscription<?> subscription) {
    return subscription.isSlow() ? second : first;
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
      first.start(Analysis.of(snapshot.text, snapshot.stamp));
    }
    return Status.OK_STATUS;
  }

  private void finishFirst(Analysis analysis, List<Runnable> results) {
    show(
        analysis,
        () -> {
          text = Optional.of(new AnalysedText(analysis, List.of()));
          results.forEach(result -> SafeRunner.run(result::run));
          second.start(analysis);
        });
  }

  private void finishSecond(Analysis analysis, List<Runnable> results) {
    show(analysis, () -> results.forEach(result -> SafeRunner.run(result::run)));
  }

  private void show(Analysis analysis, Runnable results) {
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (analysis.version() == ((IDocumentExtension4) document).getModificationStamp()) {
              results.run();
            }
          });
    }
  }
}
