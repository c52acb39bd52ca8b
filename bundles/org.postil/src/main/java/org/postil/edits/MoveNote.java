package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Group;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NoteSorter;
import org.postil.edits.internal.Piece.References;
import org.postil.edits.internal.ReferenceOrder;
import org.postil.edits.internal.ReferencePieces;
import org.postil.edits.internal.Sealer;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Moves a note to another place in its list. In a list that is numbered through, the numbers keep
 * their places and all that refers to the notes follows; else the labels go with the notes.
 *
 * <p>Where the notes stand in the order of their references, another order of the list alone would
 * break that: then a person says whether the reference moves along or the numbers follow the list.
 */
public final class MoveNote {

  private final Analysis article;
  private final Draft draft;
  private final List<DraftNote> notes;
  private final List<DraftNote> order;
  private final Note note;

  private MoveNote(Analysis article, Note note, int to) {
    this.article = article;
    this.note = note;
    draft = Draft.of(article);
    notes = draft.notes(note.list());
    DraftNote moved = draft.note(note);
    order = new ArrayList<>(notes);
    order.remove(moved);
    order.add(to, moved);
  }

  /**
   * The outcome leads the caret to the label of the note at its new place.
   *
   * @param to zero-based index in its list at which {@code note} shall stand then
   */
  public static Outcome to(Analysis article, Note note, int to) {
    return note.isInline()
        ? new Refused(Messages.format("edit.in-place"), List.of())
        : new MoveNote(article, note, to).move(to);
  }

  /**
   * Moves {@code note} beside another one of its list.
   *
   * @param behind whether it shall stand behind {@code other}, else before it
   */
  public static Outcome beside(Analysis article, Note note, Note other, boolean behind) {
    if (note.isInline()) {
      return to(article, note, 0);
    }
    List<Note> list = article.recognition().noteLists().get(note.list()).notes();
    int place = list.indexOf(other) + (behind ? 1 : 0);
    return to(article, note, list.indexOf(note) < place ? place - 1 : place);
  }

  private Outcome move(int to) {
    if (order.equals(notes)) {
      return Done.nothing();
    }
    return follows(notes) && !follows(order) ? ask(to) : reordered(draft);
  }

  /** Whether {@code list} stands in the order of the first references. */
  private boolean follows(List<DraftNote> list) {
    return new ReferenceOrder(draft, list).sort(list).equals(list);
  }

  private Outcome reordered(Draft referring) {
    Labels labels = new Labels();
    if (isNumberedThrough()) {
      for (int i = 0; i < order.size(); i++) {
        labels.put(order.get(i), notes.get(i).label().orElseThrow());
      }
    }
    Outcome outcome = Sealer.seal(NoteSorter.sort(referring, order), labels);
    return outcome instanceof Done done ? atNote(done) : outcome;
  }

  private Done atNote(Done done) {
    List<NoteList> lists =
        Analysis.of(TextEdit.apply(article.text(), done.edits())).recognition().noteLists();
    Note moved = lists.get(note.list()).notes().get(order.indexOf(draft.note(note)));
    return done.goingOnAt(OptionalInt.of(moved.labelSpan().offset()));
  }

  private boolean isNumberedThrough() {
    int[] numbers = notes.stream().mapToInt(each -> each.number().orElse(-1)).toArray();
    return numbers[0] >= 0
        && IntStream.range(1, numbers.length).allMatch(i -> numbers[i - 1] < numbers[i]);
  }

  private Outcome ask(int to) {
    Note neighbour = order.get(to > 0 ? to - 1 : 1).origin().orElseThrow();
    List<NoteReference> beside = article.links().referencesTo(neighbour);
    List<NoteReference> references = article.links().referencesTo(note);
    if (references.size() != 1 || beside.isEmpty()) {
      return new Refused(Messages.format("edit.move.note.bound", note.label()), List.of());
    }
    String along = to > 0 ? "edit.move.note.behind" : "edit.move.note.before";
    return new Asked(
        Messages.format("edit.move.note", note.label()),
        List.of(
            new Choice(
                Messages.format(along, neighbour.label()),
                references.getFirst().span(),
                () -> reordered(along(beside.getFirst(), to > 0))),
            new Choice(
                Messages.format("edit.move.note.stay"), note.span(), () -> reordered(draft))));
  }

  /** The article with the reference beside another one. */
  private Draft along(NoteReference beside, boolean behind) {
    DraftNote moved = draft.note(note);
    DraftNote neighbour = draft.note(beside.note().orElseThrow());
    List<DraftNote> both = behind ? List.of(neighbour, moved) : List.of(moved, neighbour);
    Draft without =
        ReferencePieces.removeEmpty(
            draft.replacingGroups(group -> group.without(each -> each == moved)));
    return without.replacing(
        piece ->
            Stream.of(
                piece instanceof References(Group group, Optional<Span> span)
                        && span.filter(place -> place.covers(beside.span())).isPresent()
                    ? new References(
                        group.replacing(each -> each == neighbour ? both : List.of(each)), span)
                    : piece));
  }
}
