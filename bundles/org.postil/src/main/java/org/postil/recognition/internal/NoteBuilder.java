package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.internal.layout.Label;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.lists.LabelRun;
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

  /** Adds the list {@code run}; returns its notes by number, the first of each. */
  Map<Integer, Note> add(LabelRun run, Span scope) {
    List<Integer> members = run.members();
    List<Note> notes = new ArrayList<>();
    Map<Integer, Note> byNumber = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      int next = i + 1 < members.size() ? members.get(i + 1) : afterLast(members.get(i));
      Note note = note(members.get(i), next, run.numbers()[i]);
      notes.add(note);
      byNumber.putIfAbsent(note.number(), note);
    }
    Span span = Span.between(notes.getFirst().span().offset(), notes.getLast().span().end());
    lists.add(new NoteList(span, List.copyOf(notes), scope));
    return byNumber;
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
