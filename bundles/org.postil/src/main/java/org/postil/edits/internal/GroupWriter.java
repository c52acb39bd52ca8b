package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.postil.edits.internal.Group.Member;
import org.postil.numbering.Label;
import org.postil.recognition.NoteStyle;

/**
 * Writes the labels of a group. Each label is replaced where it stands as long as the group then
 * reads as meant; else the group is written anew, ascending, with ranges where it had one.
 */
final class GroupWriter {

  private final Group group;
  private final Labels labels;

  private GroupWriter(Group group, Labels labels) {
    this.group = group;
    this.labels = labels;
  }

  static WrittenGroup write(Group group, Labels labels) {
    GroupWriter writer = new GroupWriter(group, labels);
    return writer.fits() ? writer.inPlace() : writer.anew();
  }

  private boolean fits() {
    Set<String> seen = new HashSet<>();
    int previous = -1;
    int writtenBefore = -1;
    for (Member member : group.members()) {
      int number = Label.number(label(member)).orElse(-1);
      int written = Label.number(member.written()).orElse(-1);
      boolean next = written < 0 || written == writtenBefore + 1;
      // A dash that implies nothing is no range.
      boolean range = member.endsRange() && (next || member.notes().size() > 1);
      writtenBefore = written;
      boolean ascends = group.style() == NoteStyle.CARET || number < 0 || number > previous;
      if (!seen.add(label(member)) || !ascends || range && !isRun(previous, member, number)) {
        return false;
      }
      if (!range && member.notes().size() > 1) {
        return false;
      }
      previous = number;
    }
    return true;
  }

  /** Whether {@code member} means just the notes between the label before and its own. */
  private boolean isRun(int previous, Member member, int number) {
    int expected = previous;
    for (DraftNote note : member.notes()) {
      expected++;
      if (!labels.number(note).equals(OptionalInt.of(expected))) {
        return false;
      }
    }
    return member.notes().isEmpty() || expected == number;
  }

  private String label(Member member) {
    return member.notes().isEmpty()
        ? DraftNote.plain(member.written())
        : labels.of(member.notes().getLast());
  }

  private WrittenGroup inPlace() {
    WrittenGroup.Builder written = new WrittenGroup.Builder();
    written.add(group.open(), group.open());
    for (Member member : group.members()) {
      written.add(member.join(), member.join());
      written.add(member.written(), inPlace(member), member.notes());
    }
    written.add(group.close(), group.close());
    return written.build();
  }

  private String inPlace(Member member) {
    boolean same =
        !member.written().isEmpty() && DraftNote.plain(member.written()).equals(label(member));
    boolean fixed = member.notes().isEmpty();
    return same || fixed ? member.written() : write(label(member));
  }

  private String write(String label) {
    return NoteForm.write(label, group.style());
  }

  private WrittenGroup anew() {
    WrittenGroup.Builder written = new WrittenGroup.Builder();
    written.add("", group.open());
    List<List<DraftNote>> runs = runs();
    for (int i = 0; i < runs.size(); i++) {
      if (i > 0) {
        written.add("", Joins.like(group));
      }
      add(written, runs.get(i));
    }
    written.add("", group.close());
    return written.build();
  }

  private void add(WrittenGroup.Builder written, List<DraftNote> run) {
    written.add("", write(labels.of(run.getFirst())), run.subList(0, 1));
    if (run.size() > 1) {
      String range = rangeJoin();
      written.add("", range);
      written.add("", write(labels.of(run.getLast())), run.subList(1, run.size()));
    }
  }

  /** The notes ascending, those together that a range may stand for. */
  private List<List<DraftNote>> runs() {
    List<DraftNote> notes =
        group
            .notes()
            .distinct()
            .sorted(Comparator.comparingInt(note -> labels.number(note).orElse(Integer.MAX_VALUE)))
            .toList();
    List<List<DraftNote>> runs = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= notes.size(); at++) {
      if (at == notes.size() || !follows(notes.get(at - 1), notes.get(at))) {
        split(notes.subList(from, at), runs);
        from = at;
      }
    }
    return runs;
  }

  private boolean follows(DraftNote note, DraftNote next) {
    OptionalInt number = labels.number(note);
    return number.isPresent() && labels.number(next).equals(OptionalInt.of(number.getAsInt() + 1));
  }

  private void split(List<DraftNote> run, List<List<DraftNote>> runs) {
    if (run.size() >= Grouping.RANGE && !rangeJoin().isEmpty()) {
      runs.add(run);
    } else {
      run.forEach(note -> runs.add(List.of(note)));
    }
  }

  private String rangeJoin() {
    return group.members().stream().map(Member::join).filter(Joins::isRange).findFirst().orElse("");
  }
}
