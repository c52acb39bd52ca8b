package org.postil.edits.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.citation.RepeatedCitation;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Done;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.text.Span;

/**
 * Asks before “Ibid.” and its like come to stand for another note: for the one before, or where
 * several stand in a row, for the one before the first of them.
 */
public final class Repetitions {

  private final Analysis article;

  /** The notes of the article for which repetitions stand. */
  private final Map<Note, Note> sources = new IdentityHashMap<>();

  private Repetitions(Analysis article) {
    this.article = article;
    Map<Integer, Note> last = new HashMap<>();
    for (Note note : article.recognition().notes()) {
      if (ibid(note).isEmpty()) {
        last.put(note.list(), note);
      } else if (last.containsKey(note.list())) {
        sources.put(note, last.get(note.list()));
      }
    }
  }

  /** {@code outcome}, which leads to {@code draft}, or the question whether it is meant so. */
  public static Outcome heed(Draft draft, Outcome outcome) {
    if (!(outcome instanceof Done)) {
      return outcome;
    }
    return new Repetitions(draft.article())
        .changed(draft)
        .<Outcome>map(ibid -> ask(draft.article(), ibid, outcome))
        .orElse(outcome);
  }

  private static Asked ask(Analysis article, Span ibid, Outcome outcome) {
    String words = ibid.of(article.text());
    Done nothing = new Done(List.of(), List.of(), OptionalInt.of(ibid.offset()));
    return new Asked(
        Messages.format("edit.repeats", words),
        List.of(
            new Choice(Messages.format("edit.repeats.go-on", words), ibid, () -> outcome),
            new Choice(Messages.format("edit.repeats.first", words), ibid, () -> nothing)));
  }

  /** The first repetition that would stand for another note. */
  private Optional<Span> changed(Draft draft) {
    Map<Integer, Note> last = new HashMap<>();
    for (DraftNote note : draft.notes().toList()) {
      Optional<Span> ibid = note.origin().flatMap(this::ibid);
      if (ibid.isEmpty()) {
        note.origin()
            .ifPresentOrElse(
                origin -> last.put(note.list(), origin), () -> last.remove(note.list()));
      } else if (isOther(note.origin().orElseThrow(), last.get(note.list()))) {
        return ibid;
      }
    }
    return Optional.empty();
  }

  private boolean isOther(Note repetition, Note source) {
    Note meant = sources.get(repetition);
    return meant != null && (source == null || !words(source).equals(words(meant)));
  }

  private Optional<Span> ibid(Note note) {
    return RepeatedCitation.ibid(article.text(), note);
  }

  private String words(Note note) {
    return note.body().of(article.text());
  }
}
