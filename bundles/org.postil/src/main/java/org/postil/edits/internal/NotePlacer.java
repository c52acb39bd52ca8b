package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.text.Span;

/**
 * Puts notes to the feet of parts of the text. What opens a list, white space or a heading too,
 * opens each of the new ones; what parts two notes parts any two.
 */
public final class NotePlacer {

  /**
   * A foot and what shall stand there.
   *
   * @param notes in the order in which they shall stand
   */
  public record Filled(Foot foot, List<DraftNote> notes) {

    /** The notes at the foot as it is, unless none is left there. */
    private Optional<NoteRun> standing() {
      return foot.standing().filter(run -> !notes.isEmpty());
    }
  }

  private final Draft draft;
  private final String gap;
  private final String separator;
  private final Map<DraftNote, NoteRun> runs = new IdentityHashMap<>();
  private final Map<Integer, Filled> fresh = new HashMap<>();
  private final Map<DraftNote, Filled> standing = new IdentityHashMap<>();
  private final Set<Span> leaving = new HashSet<>();
  private final List<Piece> pieces = new ArrayList<>();

  private NotePlacer(Draft draft, List<NoteRun> runs, List<Filled> feet) {
    this.gap = runs.getLast().gap().of(draft.article().text());
    this.separator = NoteRun.separator(draft.article(), runs);
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (NoteRun run : runs) {
      this.runs.put(run.notes().getFirst(), run);
      leaving.add(run.gap());
      cuts.add(run.gap().offset());
    }
    for (Filled filled : feet) {
      cuts.add(filled.foot().offset());
      add(filled);
    }
    this.draft = draft.cutAt(cuts);
  }

  private void add(Filled filled) {
    Optional<NoteRun> run = filled.standing();
    if (run.isPresent()) {
      standing.put(run.get().notes().getFirst(), filled);
      leaving.remove(run.get().gap());
    } else if (!filled.notes().isEmpty()) {
      fresh.put(filled.foot().offset(), filled);
    }
  }

  /**
   * {@code draft}, which is an article as it stands, with all notes at {@code feet}.
   *
   * @param runs its notes, at least one run
   * @param feet which together have all the notes
   */
  public static Draft place(Draft draft, List<NoteRun> runs, List<Filled> feet) {
    return new NotePlacer(draft, runs, feet).place();
  }

  private Draft place() {
    int at = 0;
    while (at < draft.pieces().size()) {
      at = write(at);
    }
    fresh.values().forEach(this::writeList);
    return draft.with(pieces);
  }

  /** Writes what stands at {@code index}; returns the index behind it. */
  private int write(int index) {
    Piece piece = draft.pieces().get(index);
    piece.place().map(place -> fresh.remove(place.offset())).ifPresent(this::writeList);
    if (piece instanceof NoteStart start && runs.containsKey(start.note())) {
      Optional.ofNullable(standing.get(start.note())).ifPresent(this::writeNotes);
      return draft.indexOfEnd(runs.get(start.note()).notes().getLast()) + 1;
    }
    if (!(piece instanceof Kept(Span span) && leaving.contains(span))) {
      pieces.add(piece);
    }
    return index + 1;
  }

  private void writeList(Filled filled) {
    pieces.add(new Fresh(gap));
    writeNotes(filled);
  }

  private void writeNotes(Filled filled) {
    Set<DraftNote> own = Collections.newSetFromMap(new IdentityHashMap<>());
    filled.standing().ifPresent(run -> own.addAll(run.notes()));
    for (int i = 0; i < filled.notes().size(); i++) {
      DraftNote note = filled.notes().get(i);
      if (i > 0) {
        writeBetween(filled.notes().get(i - 1), note, own);
      }
      addAll(NotePieces.all(draft, note), own.contains(note));
    }
  }

  /** Writes what parts two notes: what does now, where they are neighbours. */
  private void writeBetween(DraftNote note, DraftNote next, Set<DraftNote> own) {
    int from = draft.indexOfEnd(note) + 1;
    int to = draft.indexOfStart(next);
    if (from <= to && draft.pieces().subList(from, to).stream().allMatch(this::isSpace)) {
      addAll(draft.pieces().subList(from, to), own.contains(note) && own.contains(next));
    } else {
      pieces.add(new Fresh(separator));
    }
  }

  private boolean isSpace(Piece piece) {
    return piece instanceof Kept(Span span) && span.of(draft.article().text()).isBlank();
  }

  private void addAll(List<Piece> added, boolean stay) {
    String text = draft.article().text();
    added.stream().map(piece -> stay ? piece : piece.lifted(text)).forEach(pieces::add);
  }
}
