package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postil.edits.internal.Group.Member;
import org.postil.recognition.NoteStyle;

/**
 * How an article writes references that stand together.
 *
 * @param join what parts single labels: {@code ,} or {@code ][}
 * @param range what stands for the labels between two, {@code –}; empty text where it has no ranges
 */
public record Grouping(NoteStyle style, String join, String range) {

  /** So many labels in a row are worth a range. */
  static final int RANGE = 3;

  /** As {@code draft} has it most often. */
  public static Grouping of(Draft draft, NoteStyle style) {
    List<String> joins =
        draft
            .bodyReferences()
            .filter(references -> references.group().style() == style)
            .flatMap(references -> references.group().members().stream().skip(1))
            .map(Member::join)
            .filter(join -> !join.isEmpty())
            .toList();
    return new Grouping(
        style, mostFrequent(joins, false, Joins.in(style, "")), mostFrequent(joins, true, ""));
  }

  private static String mostFrequent(List<String> joins, boolean range, String none) {
    Map<String, Long> counts =
        joins.stream()
            .filter(join -> Joins.isRange(join) == range)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? none
        : Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** {@code group}, whose notes have numbers, written so. */
  public Group write(Group group) {
    List<DraftNote> notes = group.notes().toList();
    List<Member> members = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= notes.size(); at++) {
      if (at == notes.size() || !follows(notes.get(at - 1), notes.get(at))) {
        add(members, notes.subList(from, at));
        from = at;
      }
    }
    Brackets brackets = Brackets.of(style);
    return new Group(style, brackets.open(), brackets.close(), List.copyOf(members));
  }

  private static boolean follows(DraftNote note, DraftNote next) {
    return next.number().orElse(0) == note.number().orElse(0) + 1;
  }

  private void add(List<Member> members, List<DraftNote> run) {
    boolean asRange = run.size() >= RANGE && !range.isEmpty();
    int single = asRange ? 1 : run.size();
    for (DraftNote note : run.subList(0, single)) {
      members.add(new Member(members.isEmpty() ? "" : join, "", List.of(note)));
    }
    if (asRange) {
      members.add(new Member(range, "", List.copyOf(run.subList(1, run.size()))));
    }
  }
}
