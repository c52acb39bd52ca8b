package org.postil.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;

/**
 * The ids that links lead to. They come from the labels and not from places in the text, so that a
 * link to a note still leads to it after other parts of the article were edited.
 */
final class Anchors {

  private final Map<Note, String> notes = new IdentityHashMap<>();
  private final Map<NoteReference, String> references = new IdentityHashMap<>();
  private final List<Note> inline = new ArrayList<>();
  private final Map<Note, String> inlineLabels = new IdentityHashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Anchors(Analysis article) {
    int lists = article.recognition().noteLists().size();
    for (Note note : article.recognition().notes()) {
      String list = lists > 1 ? (note.list() + 1) + "-" : "";
      notes.put(note, unique("note-" + list + slug(note.label(), note.number())));
    }
    for (NoteReference reference : article.recognition().references()) {
      reference.note().filter(note -> !notes.containsKey(note)).ifPresent(this::addInline);
      reference
          .note()
          .ifPresent(
              note ->
                  references.put(
                      reference, unique("ref-" + notes.get(note).substring("note-".length()))));
    }
  }

  private void addInline(Note note) {
    inline.add(note);
    inlineLabels.put(note, String.valueOf(inline.size()));
    notes.put(note, unique("note-inline-" + inline.size()));
  }

  /** The label where it can stand in an id, else the number. */
  private static String slug(String label, int number) {
    boolean plain = !label.isEmpty() && label.codePoints().allMatch(Character::isLetterOrDigit);
    return plain ? label : String.valueOf(number);
  }

  /** An id for the section of that title, made of its words. */
  String section(String title) {
    String words =
        title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return unique("section-" + (words.isEmpty() ? "untitled" : words));
  }

  private String unique(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      id = wanted + "-" + used.merge(wanted, 2, (before, first) -> before + 1);
    }
    return id;
  }

  String of(Note note) {
    return notes.get(note);
  }

  /** The id of a reference that has a note. */
  String of(NoteReference reference) {
    return references.get(reference);
  }

  /** The notes that are written in place, in text order. */
  List<Note> inlineNotes() {
    return inline;
  }

  /** What to call a note: its label, or the number of one that is written in place. */
  String label(Note note) {
    return inlineLabels.getOrDefault(note, note.label());
  }
}
