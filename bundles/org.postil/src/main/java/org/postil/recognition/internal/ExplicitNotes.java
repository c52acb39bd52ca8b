package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Certainty;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.inline.ExplicitScanner.Explicit;
import org.postil.recognition.internal.layout.Label;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.structure.Roles;
import org.postil.text.Span;

/** Reads {@code [^12]: text}, {@code [^12]} and {@code ^[text]}; nothing about them is guessed. */
final class ExplicitNotes {

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Roles roles;
  private final Explicit explicit;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Note> byName = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();

  ExplicitNotes(String text, List<Paragraph> paragraphs, Roles roles, Explicit explicit) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.roles = roles;
    this.explicit = explicit;
  }

  /** The list of the explicit notes, which is the list {@code index} of the article. */
  Optional<NoteList> list(int index) {
    List<Integer> members = members();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    number(members);
    members.forEach(member -> add(member, index));
    Span span = Span.between(notes.getFirst().span().offset(), notes.getLast().span().end());
    return Optional.of(new NoteList(span, List.copyOf(notes), new Span(0, text.length())));
  }

  private List<Integer> members() {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isDefinition(i)) {
        members.add(i);
      }
    }
    return members;
  }

  private boolean isDefinition(int paragraph) {
    return paragraphs
        .get(paragraph)
        .label()
        .filter(label -> label.form() == LabelForm.CARET)
        .isPresent();
  }

  /** Numbers stand for themselves; if any label is a name, all are numbered by first reference. */
  private void number(List<Integer> members) {
    boolean named = members.stream().anyMatch(member -> label(member).number() == 0);
    if (named) {
      references().forEach(span -> numbers.putIfAbsent(name(span), numbers.size() + 1));
      members.forEach(member -> numbers.putIfAbsent(label(member).text(), numbers.size() + 1));
    } else {
      members.forEach(member -> numbers.put(label(member).text(), label(member).number()));
    }
  }

  private Label label(int member) {
    return paragraphs.get(member).label().orElseThrow();
  }

  private void add(int member, int index) {
    int next = member + 1;
    while (next < paragraphs.size() && roles.isOpen(next) && goesOn(next)) {
      roles.set(next++, Kind.NOTE_CONTINUATION);
    }
    roles.set(member, Kind.NOTE);
    Label label = label(member);
    int end = paragraphs.get(next - 1).end();
    Note note =
        new Note(
            Span.between(paragraphs.get(member).start(), end),
            label.span(),
            label.text(),
            numbers.get(label.text()),
            NoteStyle.CARET,
            Span.between(Math.min(label.bodyStart(), end), end),
            index);
    notes.add(note);
    byName.putIfAbsent(label.text(), note);
  }

  private boolean goesOn(int paragraph) {
    return paragraphs.get(paragraph).indented() && !isDefinition(paragraph);
  }

  /**
   * The references, to be asked for after the list.
   *
   * @param published the other lists, whose notes an explicit reference may mean as well
   */
  List<NoteReference> read(List<NoteList> published) {
    List<NoteReference> found = new ArrayList<>();
    Map<Integer, List<Note>> byNumber = byNumber(published);
    for (Span span : references()) {
      Optional<Note> note =
          Optional.ofNullable(byName.get(name(span)))
              .or(() -> published(span, published, byNumber));
      String reason =
          "the explicit form" + (note.isPresent() ? "" : ", but no note bears the label");
      found.add(reference(span, name(span), NoteStyle.CARET, note, reason));
    }
    for (Span span : explicit.inlineNotes()) {
      Note note = inlineNote(span, found.size() + 1);
      found.add(
          reference(span, "", NoteStyle.INLINE, Optional.of(note), "a note written in place"));
    }
    return found;
  }

  private static Map<Integer, List<Note>> byNumber(List<NoteList> lists) {
    return lists.stream()
        .flatMap(list -> list.notes().stream())
        .collect(Collectors.groupingBy(note -> Numbers.parse(note.label())));
  }

  /**
   * The published note of that number in the list that serves the place of {@code caret}, else the
   * only one in the article.
   */
  private Optional<Note> published(
      Span caret, List<NoteList> lists, Map<Integer, List<Note>> byNumber) {
    int number = Numbers.parse(name(caret));
    List<Note> notes = number > 0 ? byNumber.getOrDefault(number, List.of()) : List.of();
    return notes.stream()
        .filter(note -> notes.size() == 1 || serves(lists.get(note.list()), caret))
        .findFirst();
  }

  private static boolean serves(NoteList list, Span caret) {
    return list.scope().touches(caret.offset());
  }

  private static NoteReference reference(
      Span span, String label, NoteStyle style, Optional<Note> note, String reason) {
    return new NoteReference(
        span, label, style, note, List.of(), List.of(), Certainty.CERTAIN, reason);
  }

  /** A note written in place stands in no list. */
  private static Note inlineNote(Span span, int number) {
    Span body = Span.between(span.offset() + 2, span.end() - 1);
    return new Note(span, new Span(span.offset(), 0), "", number, NoteStyle.INLINE, body, -1);
  }

  private List<Span> references() {
    Set<Span> definitions = new HashSet<>();
    paragraphs.forEach(
        paragraph -> paragraph.label().ifPresent(label -> definitions.add(label.span())));
    return explicit.carets().stream().filter(span -> !definitions.contains(span)).toList();
  }

  private String name(Span caret) {
    return text.substring(caret.offset() + 2, caret.end() - 1);
  }
}
