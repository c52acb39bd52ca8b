package org.postil.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Section;
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * The notes that a section refers to first.
 *
 * @param title the title of the section on one line, or a word for what is no section
 * @param notes in the order of their list
 */
public record NoteGroup(String title, List<Note> notes) {

  private static final int TITLE_LENGTH = 60;

  /** One group for each section that has notes, in text order; at the end what is unreferenced. */
  public static List<NoteGroup> of(Analysis article) {
    Map<Optional<Section>, List<Note>> bySection = new LinkedHashMap<>();
    bySection.put(Optional.empty(), new ArrayList<>());
    article
        .recognition()
        .sections()
        .forEach(section -> bySection.put(Optional.of(section), new ArrayList<>()));
    List<Note> unreferenced = new ArrayList<>();
    for (Note note : article.recognition().notes()) {
      List<NoteReference> references = article.links().referencesTo(note);
      List<Note> group =
          references.isEmpty()
              ? unreferenced
              : bySection.get(section(article, references.getFirst().span().offset()));
      group.add(note);
    }
    List<NoteGroup> groups = new ArrayList<>();
    bySection.forEach((section, notes) -> add(groups, title(section), notes));
    add(groups, Messages.format("notes.group.unreferenced"), unreferenced);
    return List.copyOf(groups);
  }

  private static Optional<Section> section(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().sections(), Section::span, offset);
  }

  private static void add(List<NoteGroup> groups, String title, List<Note> notes) {
    if (!notes.isEmpty()) {
      groups.add(new NoteGroup(title, List.copyOf(notes)));
    }
  }

  private static String title(Optional<Section> section) {
    return section
        .map(Section::title)
        .map(title -> Excerpt.of(title, new Span(0, title.length()), TITLE_LENGTH))
        .orElseGet(() -> Messages.format("notes.group.outside"));
  }
}
