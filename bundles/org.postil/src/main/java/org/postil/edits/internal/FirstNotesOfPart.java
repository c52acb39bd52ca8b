package org.postil.edits.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.internal.Messages;
import org.postil.recognition.Block;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Section;
import org.postil.text.Span;

/**
 * The first notes of a chapter or section that has none, in an article where each has a list of its
 * own: they begin a list where the others have theirs.
 */
public final class FirstNotesOfPart {

  private final Draft draft;
  private final int offset;
  private final List<NoteRun> runs;
  private final Foot foot;

  private FirstNotesOfPart(Draft draft, int offset, List<NoteRun> runs, Foot foot) {
    this.draft = draft;
    this.offset = Math.min(offset, foot.offset());
    this.runs = runs;
    this.foot = foot;
  }

  /**
   * The first notes of the part around {@code offset}; empty where the part has notes or shares.
   */
  public static Optional<FirstNotesOfPart> at(Draft draft, int offset) {
    List<NoteRun> runs = NoteRun.of(draft);
    List<Block> text = Foot.text(draft.article(), runs);
    List<Section> sections = Chapters.sections(draft.article(), text);
    TreeSet<Integer> all =
        sections.stream()
            .map(section -> section.span().offset())
            .collect(Collectors.toCollection(TreeSet::new));
    all.add(0);
    return Stream.of(Chapters.starts(draft.article(), sections), List.copyOf(all))
        .map(starts -> Foot.of(text, runs, starts))
        .filter(feet -> areAtFeet(runs, feet))
        .findFirst()
        .flatMap(feet -> around(offset, feet))
        .filter(foot -> foot.standing().isEmpty())
        .map(foot -> new FirstNotesOfPart(draft, offset, runs, foot));
  }

  /** Whether the lists stand at the feet of parts, and not all of them behind the last one. */
  private static boolean areAtFeet(List<NoteRun> runs, List<Foot> feet) {
    List<NoteRun> standing = feet.stream().flatMap(foot -> foot.standing().stream()).toList();
    boolean behindAll =
        feet.isEmpty() || standing.equals(feet.getLast().standing().stream().toList());
    return !behindAll && standing.equals(runs);
  }

  private static Optional<Foot> around(int offset, List<Foot> feet) {
    return feet.stream().filter(foot -> foot.start() <= offset).reduce((one, next) -> next);
  }

  /**
   * The outcome; asks for the number where one list alone does not show whether numbers begin
   * again.
   */
  public Outcome insert(Addition addition) {
    int next = greatestBefore() + 1;
    boolean through = Series.all(draft.article()).size() == 1;
    if (runs.size() > 1 || next == 1) {
      return insert(addition, through ? next : 1, through);
    }
    Span place = new Span(offset, 0);
    return new Asked(
        Messages.format("edit.insert.number"),
        List.of(
            new Choice(
                Messages.format("edit.insert.number.again"),
                place,
                () -> insert(addition, 1, false)),
            new Choice(
                Messages.format("edit.insert.number.on", next),
                place,
                () -> insert(addition, next, true))));
  }

  private int greatestBefore() {
    return draft
        .notes()
        .filter(note -> note.origin().filter(n -> n.span().offset() < foot.offset()).isPresent())
        .map(DraftNote::number)
        .mapToInt(number -> number.orElse(0))
        .max()
        .orElse(0);
  }

  private Outcome insert(Addition addition, int number, boolean through) {
    NoteStyle style = style();
    List<NewNote> notes = addition.notes(style);
    Labels labels = new Labels();
    if (through) {
      Series.all(draft.article()).getFirst().shift(draft, labels, number, notes.size());
    }
    NotePieces.number(notes, number, labels);
    NoteRun model = runs.getFirst();
    String gap = model.gap().of(draft.article().text());
    String separator = NoteRun.separator(draft.article(), runs);
    NoteForm form = draft.start(model.notes().getFirst()).form();
    List<Piece> list = NotePieces.list(notes, separator, form);
    list.addFirst(new Fresh(gap));
    Draft noted = addition.refer(draft, offset, style).cut(foot.offset()).insert(list);
    return Sealer.seal(noted, labels, addition.caret());
  }

  private NoteStyle style() {
    return runs.getFirst().notes().stream()
        .flatMap(note -> note.origin().stream())
        .flatMap(note -> draft.article().links().referencesTo(note).stream())
        .map(NoteReference::style)
        .findFirst()
        .orElse(NoteStyle.GLUED);
  }
}
