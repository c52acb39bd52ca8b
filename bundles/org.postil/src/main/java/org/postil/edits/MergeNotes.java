package org.postil.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.citation.RepeatedCitation;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Piece.Pointer;
import org.postil.edits.internal.Repetitions;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.text.Excerpt;

/**
 * Makes one note of several with the same words: the first stays, all references to the others lead
 * to it, and the notes after them move down.
 */
public final class MergeNotes {

  /** Shorter notes, like “Ibid.” and “p. 5”, mean something else in each place. */
  private static final int SHORTEST = 12;

  private final Draft draft;
  private final Map<DraftNote, DraftNote> kept = new IdentityHashMap<>();

  private MergeNotes(Draft draft) {
    this.draft = draft;
  }

  /** The notes of one list that have the same words, in groups of at least two. */
  public static List<List<Note>> identical(Analysis article) {
    Map<String, List<Note>> byWords = new LinkedHashMap<>();
    for (Note note : article.recognition().notes()) {
      words(article, note)
          .map(words -> byWords.computeIfAbsent(note.list() + " " + words, k -> new ArrayList<>()))
          .ifPresent(alike -> alike.add(note));
    }
    return byWords.values().stream().filter(notes -> notes.size() > 1).map(List::copyOf).toList();
  }

  /** What two notes have in common that mean the same; empty where the words alone do not tell. */
  static Optional<String> words(Analysis article, Note note) {
    return Optional.of(Excerpt.of(article.text(), note.body(), note.body().length()))
        .filter(words -> words.length() >= SHORTEST)
        .filter(words -> !RepeatedCitation.isRelative(article.text(), note));
  }

  /** Merges all notes that {@link #identical} finds. */
  public static Outcome all(Analysis article) {
    List<List<Note>> groups = identical(article);
    return groups.isEmpty()
        ? new Refused(Messages.format("edit.merge.none"), List.of())
        : of(article, groups);
  }

  /** Merges the notes of each of {@code groups} into its first one. */
  public static Outcome of(Analysis article, List<List<Note>> groups) {
    MergeNotes merge = new MergeNotes(Draft.of(article));
    Map<Note, DraftNote> drafts = new IdentityHashMap<>();
    merge.draft.notes().forEach(note -> drafts.put(note.origin().orElseThrow(), note));
    for (List<Note> group : groups) {
      List<Note> sorted = group.stream().sorted(Comparator.comparingInt(Note::number)).toList();
      sorted.stream()
          .skip(1)
          .forEach(note -> merge.kept.put(drafts.get(note), drafts.get(sorted.getFirst())));
    }
    return merge.merge();
  }

  private Outcome merge() {
    Draft merged =
        draft
            .replacingGroups(
                group -> group.replacing(note -> List.of(kept.getOrDefault(note, note))))
            .replacing(piece -> Stream.of(pointed(piece)));
    Labels labels = new Labels();
    Series.all(draft.article()).forEach(series -> series.closeUp(draft, labels, kept.keySet()));
    Draft left = NotePieces.remove(merged, kept.keySet());
    return Repetitions.heed(left, Sealer.seal(left, labels));
  }

  private Piece pointed(Piece piece) {
    return piece instanceof Pointer pointer && kept.containsKey(pointer.target())
        ? new Pointer(kept.get(pointer.target()), pointer.written(), pointer.span())
        : piece;
  }
}
