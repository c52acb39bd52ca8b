package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;

/** Parts notes where something else stands between them: a heading, the text of a chapter. */
public final class NoteRuns {

  private NoteRuns() {}

  /** The runs of {@code notes}, which stand in the article in that order. */
  public static List<List<DraftNote>> of(Draft draft, List<DraftNote> notes) {
    List<List<DraftNote>> runs = new ArrayList<>();
    for (DraftNote note : notes) {
      if (runs.isEmpty() || !isNext(draft, runs.getLast().getLast(), note)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(note);
    }
    return runs;
  }

  private static boolean isNext(Draft draft, DraftNote note, DraftNote next) {
    int end = note.origin().orElseThrow().span().end();
    int start = next.origin().orElseThrow().span().offset();
    return start <= end || Span.between(end, start).of(draft.article().text()).isBlank();
  }
}
