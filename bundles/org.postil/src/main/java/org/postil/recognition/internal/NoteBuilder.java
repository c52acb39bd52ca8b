package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.internal.layout.Label;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.lists.ChapterNotes;
import org.postil.recognition.internal.structure.Roles;
import org.postil.text.Span;

/** Makes the notes of the chosen lists and marks their paragraphs. */
final class NoteBuilder {

  private final List<Paragraph> paragraphs;
  private final Roles roles;
  private final List<NoteList> lists = new ArrayList<>();

  NoteBuilder(List<Paragraph> paragraphs, Roles roles) {
    this.paragraphs = paragraphs;
    this.roles = roles;
  }

  List<NoteList> lists() {
    return lists;
  }

  /**
   * Adds the lists {@code parts}, which are numbered through; returns their notes by number, the
   * first of each.
   *
   * @param scope the text that all of them serve; each serves the part before it
   */
  Map<Integer, Note> add(List<ChapterNotes.Part> parts, Span scope) {
    Map<Integer, Note> byNumber = new HashMap<>();
    int start = scope.offset();
    for (ChapterNotes.Part part : parts) {
      List<Note> notes = notes(part);
      int end = notes.getLast().span().end();
      notes.forEach(note -> byNumber.putIfAbsent(note.number(), note));
      lists.add(
          new NoteList(
              Span.between(notes.getFirst().span().offset(), end),
              notes,
              Span.between(start, part.end().isPresent() ? end : scope.end())));
      start = end;
    }
    return byNumber;
  }

  private List<Note> notes(ChapterNotes.Part part) {
    List<Integer> members = part.run().members();
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      int next =
          i + 1 < members.size()
              ? members.get(i + 1)
              : part.end().orElseGet(() -> afterLast(members.getLast()));
      int member = members.get(i);
      notes.add(note(member, beforeExplicit(member, next), part.run().numbers()[i]));
    }
    return List.copyOf(notes);
  }

  /** A note goes on no longer than up to an explicit one, which may stand in any list. */
  private int beforeExplicit(int member, int next) {
    return IntStream.range(member + 1, next)
        .filter(i -> paragraphs.get(i).label().filter(NoteBuilder::isExplicit).isPresent())
        .findFirst()
        .orElse(next);
  }

  private static boolean isExplicit(Label label) {
    return label.form() == LabelForm.CARET;
  }

  /** The last note goes on as long as what follows is indented. */
  private int afterLast(int last) {
    int next = last + 1;
    while (next < paragraphs.size() && paragraphs.get(next).indented()) {
      next++;
    }
    return next;
  }

  private Note note(int index, int next, int number) {
    Paragraph paragraph = paragraphs.get(index);
    Label label = paragraph.label().orElseThrow();
    roles.set(index, Kind.NOTE);
    roles.fill(index + 1, next, Kind.NOTE_CONTINUATION);
    int end = paragraphs.get(next - 1).end();
    return new Note(
        Span.between(paragraph.start(), end),
        label.span(),
        label.text(),
        number,
        label.form().style(),
        Span.between(label.bodyStart(), end),
        lists.size());
  }
}
