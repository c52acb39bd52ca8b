package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.internal.Messages;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/** Refuses what would be misread, and shows the places as the article has them now. */
final class MisreadPlaces {

  /** Nobody reads a longer list. */
  private static final int MOST = 8;

  /** So many code units before and behind a place tell where it is. */
  private static final int REACH = 32;

  private final Rendering rendering;
  private final List<Fault> faults = new ArrayList<>();

  private MisreadPlaces(Rendering rendering) {
    this.rendering = rendering;
  }

  /** The refusal of what {@code rendering} means, of which {@code misread} is left. */
  static Refused refuse(Rendering rendering, Misreadings misread) {
    MisreadPlaces places = new MisreadPlaces(rendering);
    misread.notes().forEach(places::addNote);
    rendering.references().stream()
        .filter(reference -> misread.groups().contains(reference.piece()))
        .filter(reference -> reference.note().filter(misread.notes()::contains).isEmpty())
        .forEach(places::addReference);
    misread.numbers().forEach(offset -> places.add("edit.misread.number", offset));
    misread.begun().forEach(offset -> places.add("edit.misread.bound", offset));
    misread.bounds().forEach(offset -> places.add("edit.misread.bound", offset));
    misread.pointers().forEach(offset -> places.add("edit.misread.pointer", offset));
    boolean onlyPointers = misread.count() == misread.pointers().size();
    String reason = onlyPointers ? "edit.misread.pointers" : "edit.misread";
    return new Refused(Messages.format(reason), places.first());
  }

  private List<Fault> first() {
    return faults.stream()
        .sorted(Comparator.comparingInt(fault -> fault.span().offset()))
        .limit(MOST)
        .toList();
  }

  private void addNote(DraftNote note) {
    Span label = rendering.label(note);
    add("edit.misread.note", label.offset(), label.of(rendering.text()));
  }

  private void addReference(Rendering.Reference reference) {
    Span label = reference.span();
    add("edit.misread.reference", label.offset(), label.of(rendering.text()));
  }

  private void add(String message, int offset) {
    add(message, offset, "");
  }

  private void add(String message, int offset, String label) {
    Span place = new Span(rendering.origin(offset), 0);
    String words = Excerpt.around(rendering.article().text(), place, REACH);
    faults.add(new Fault(Optional.empty(), place, Messages.format(message, label, words)));
  }
}
