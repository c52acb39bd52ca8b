package org.postil.editor.notes;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Display;
import org.postil.analysis.Analysis;
import org.postil.editor.article.ViewerSubscription;

/**
 * Lists notes in the background: those of each new version of the article, and those of the version
 * on show when other ones are asked for.
 */
final class NoteListing {

  private record Listed(NoteQuery query, ListedNotes notes) {}

  private final Display display = Display.getCurrent();
  private final Job job = Job.createSystem("List notes", (ICoreRunnable) monitor -> listAgain());
  private final Consumer<ListedNotes> show;
  private final ViewerSubscription<Listed> subscription;
  private volatile NoteQuery query;
  private volatile Optional<Analysis> article = Optional.empty();

  /**
   * @param show takes the notes on the UI thread
   */
  NoteListing(ITextViewer viewer, NoteQuery query, Consumer<ListedNotes> show) {
    this.query = query;
    this.show = show;
    job.setPriority(Job.SHORT);
    subscription = new ViewerSubscription<>(viewer, this::list, this::takeVersion);
  }

  void dispose() {
    subscription.dispose();
    article = Optional.empty();
    job.cancel();
  }

  /** From now on lists what {@code asked} says. */
  void ask(NoteQuery asked) {
    query = asked;
    job.schedule();
  }

  private Listed list(Analysis version) {
    NoteQuery asked = query;
    return new Listed(asked, asked.in(version));
  }

  private void takeVersion(Listed listed) {
    article = Optional.of(listed.notes().article());
    if (listed.query() == query) {
      show.accept(listed.notes());
    } else {
      job.schedule();
    }
  }

  private void listAgain() {
    article.map(this::list).ifPresent(listed -> display.execute(() -> take(listed)));
  }

  private void take(Listed listed) {
    boolean current = article.filter(version -> version == listed.notes().article()).isPresent();
    if (current && listed.query() == query) {
      show.accept(listed.notes());
    }
  }
}
