package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.postil.edits.internal.NotePlacer.Filled;

/**
 * Finds for each note the foot at which it belongs: that of the part which refers to it first. A
 * note to which nothing refers stays with its neighbour.
 */
public final class FootFiller {

  private final TreeMap<Integer, List<DraftNote>> notes = new TreeMap<>();
  private final Map<DraftNote, Integer> mentions = new IdentityHashMap<>();

  private FootFiller(Draft draft, List<Foot> feet) {
    feet.forEach(foot -> notes.put(foot.start(), new ArrayList<>()));
    draft
        .bodyReferences()
        .forEach(
            references ->
                references
                    .group()
                    .notes()
                    .forEach(
                        note ->
                            mentions.putIfAbsent(note, references.span().orElseThrow().offset())));
  }

  /** The notes of {@code runs} at {@code feet}, those of each foot in the order of the text. */
  public static List<Filled> fill(Draft draft, List<NoteRun> runs, List<Foot> feet) {
    FootFiller filler = new FootFiller(draft, feet);
    runs.forEach(filler::add);
    return feet.stream().map(foot -> new Filled(foot, filler.notes.get(foot.start()))).toList();
  }

  private void add(NoteRun run) {
    int place =
        run.notes().stream()
            .map(mentions::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(run.gap().offset());
    for (DraftNote note : run.notes()) {
      place = mentions.getOrDefault(note, place);
      notes.floorEntry(place).getValue().add(note);
    }
  }
}
