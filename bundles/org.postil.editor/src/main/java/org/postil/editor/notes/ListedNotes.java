package org.postil.editor.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.notes.NoteGroup;
import org.postil.recognition.Note;

/** Notes of one version of an article in the order in which a view lists them. */
final class ListedNotes {

  private final Analysis article;
  private final NoteSorting sorting;
  private final List<NoteRow> rows = new ArrayList<>();
  private final Map<Note, NoteRow> byNote = new IdentityHashMap<>();

  /**
   * @param sorting by which {@code notes} are sorted
   */
  ListedNotes(Analysis article, NoteSorting sorting, List<Note> notes) {
    this.article = article;
    this.sorting = sorting;
    for (Note note : notes) {
      NoteRow row = new NoteRow(article, note, rows.size());
      rows.add(row);
      byNote.put(note, row);
    }
  }

  Analysis article() {
    return article;
  }

  NoteSorting sorting() {
    return sorting;
  }

  /** The index of each is its place here. */
  List<NoteRow> rows() {
    return rows;
  }

  /** The row of {@code note}; empty when it is not listed. */
  Optional<NoteRow> row(Note note) {
    return Optional.ofNullable(byNote.get(note));
  }

  /** The rows by the sections that refer to them first, in each in the same order as here. */
  List<NoteSection> sections() {
    List<NoteSection> sections = new ArrayList<>();
    for (NoteGroup group : NoteGroup.of(article)) {
      List<NoteRow> shown =
          group.notes().stream()
              .flatMap(note -> row(note).stream())
              .sorted(Comparator.comparingInt(NoteRow::index))
              .toList();
      if (!shown.isEmpty()) {
        sections.add(new NoteSection(sections.size(), group.title(), shown));
      }
    }
    return sections;
  }
}
