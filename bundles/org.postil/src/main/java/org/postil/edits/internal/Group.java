package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.postil.recognition.NoteStyle;

/**
 * References that are written together: {@code [1, 3–5]}, {@code ¹˒²}, most often one alone.
 *
 * @param style how they are written
 * @param open what opens the group: a bracket or nothing
 * @param close what closes it
 * @param members at least one
 */
public record Group(NoteStyle style, String open, String close, List<Member> members) {

  /**
   * One written label.
   *
   * @param join what parts it from the member before, empty for the first
   * @param written the label as the article has it, {@code [^12]} whole; empty for a new one
   * @param notes the notes it means: of a range all but the first, the one it names last; empty
   *     where there is no such note
   */
  public record Member(String join, String written, List<DraftNote> notes) {

    boolean endsRange() {
      return Joins.isRange(join);
    }
  }

  /** A reference of its own in that style. */
  public static Group of(NoteStyle style, List<DraftNote> notes) {
    Brackets brackets = Brackets.of(style);
    List<Member> members = new ArrayList<>();
    for (DraftNote note : notes) {
      String join = members.isEmpty() ? "" : Joins.usual(style);
      members.add(new Member(join, "", List.of(note)));
    }
    return new Group(style, brackets.open(), brackets.close(), List.copyOf(members));
  }

  /** All notes that it means, in the order in which they are written. */
  public Stream<DraftNote> notes() {
    return members.stream().flatMap(member -> member.notes().stream());
  }

  /** How the article writes it. */
  String written() {
    StringBuilder all = new StringBuilder(open);
    members.forEach(member -> all.append(member.join()).append(member.written()));
    return all.append(close).toString();
  }

  /** The same in another style. Ranges are written out where that style has none. */
  public Group in(NoteStyle other) {
    if (other == style) {
      return this;
    }
    Brackets brackets = Brackets.of(other);
    List<Member> all = new ArrayList<>();
    for (Member member : members) {
      if (other == NoteStyle.CARET) {
        member.notes().forEach(note -> all.add(new Member("", "", List.of(note))));
      } else {
        String join = all.isEmpty() ? "" : Joins.in(other, member.join());
        all.add(new Member(join, "", member.notes()));
      }
    }
    return new Group(other, brackets.open(), brackets.close(), List.copyOf(all));
  }

  /** Whether it may be written in another style: every label leads to a note. */
  public boolean isLinked() {
    return members.stream().noneMatch(member -> member.notes().isEmpty());
  }

  /** The same without the notes that {@code gone} names; without members when none is left. */
  public Group without(Predicate<DraftNote> gone) {
    return replacing(note -> gone.test(note) ? List.of() : List.of(note));
  }

  /** The same with other notes in the place of each. */
  public Group replacing(Function<DraftNote, List<DraftNote>> others) {
    List<Member> left = new ArrayList<>();
    for (Member member : members) {
      List<DraftNote> notes =
          member.notes().stream().flatMap(note -> others.apply(note).stream()).distinct().toList();
      if (!notes.isEmpty() || member.notes().isEmpty()) {
        left.add(new Member(left.isEmpty() ? "" : member.join(), member.written(), notes));
      }
    }
    return new Group(style, open, close, List.copyOf(left));
  }

  /** The same with a reference to {@code note} at its end. */
  public Group with(DraftNote note) {
    List<Member> all = new ArrayList<>(members);
    all.add(new Member(Joins.like(this), "", List.of(note)));
    return new Group(style, open, close, List.copyOf(all));
  }
}
