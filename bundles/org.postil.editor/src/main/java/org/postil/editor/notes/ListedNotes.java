package org.postil.editor.notes;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.notes.NoteGroup;
import org.postil.notes.NoteSearch;
import org.postil.recognition.Note;

/** The notes of one version of an article that a filter lets through. */
final class ListedNotes {

  private final Analysis article;
  private final List<NoteRow> rows = new ArrayList<>();
  private final Map<Note, NoteRow> byNote = new IdentityHashMap<>();

  private ListedNotes(Analysis article, List<Note> notes) {
    this.article = article;
    for (Note note : notes) {
      NoteRow row = new NoteRow(article, note, rows.size());
      rows.add(row);
      byNote.put(note, row);
    }
  }

  /** All notes of {@code article}. */
  static ListedNotes of(Analysis article) {
    return new ListedNotes(article, article.recognition().notes());
  }

  /** The notes of the same article that contain {@code words}. */
  ListedNotes containing(String words) {
    return new ListedNotes(article, NoteSearch.containing(article, words));
  }

  Analysis article() {
    return article;
  }

  /** In text order; the index of each is its place here. */
  List<NoteRow> rows() {
    return rows;
  }

  /** The row of {@code note}; empty when it is filtered out, or stands in the running text. */
  Optional<NoteRow> row(Note note) {
    return Optional.ofNullable(byNote.get(note));
  }

  /** The rows by the sections that refer to them first. */
  List<NoteSection> sections() {
    List<NoteSection> sections = new ArrayList<>();
    for (NoteGroup group : NoteGroup.of(article)) {
      List<NoteRow> shown = group.notes().stream().flatMap(note -> row(note).stream()).toList();
      if (!shown.isEmpty()) {
        sections.add(new NoteSection(sections.size(), group.title(), shown));
      }
    }
    return sections;
  }
}
