package org.postil.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Recognition;
import org.postil.text.SpanSearch;

/**
 * One label in the body, written or implied by a range, and the note it means.
 *
 * @param reference where it is written
 * @param note the note, empty when there is none
 */
record Mention(NoteReference reference, Optional<Note> note) {

  /**
   * The mentions of each list of notes, in text order. A mention without a note goes with the list
   * that the mention before it means, the first ones with that of the mention after them.
   */
  static List<List<Mention>> byList(Recognition article) {
    List<List<Mention>> lists = new ArrayList<>();
    article.noteLists().forEach(list -> lists.add(new ArrayList<>()));
    int current = firstList(article);
    for (NoteReference reference : article.references()) {
      if (!lists.isEmpty() && counts(article, reference)) {
        current = reference.note().map(Note::list).orElse(current);
        add(lists.get(current), reference);
      }
    }
    return lists;
  }

  private static int firstList(Recognition article) {
    return article.references().stream()
        .filter(reference -> reference.style() != NoteStyle.INLINE)
        .flatMap(reference -> reference.note().stream())
        .mapToInt(Note::list)
        .findFirst()
        .orElse(0);
  }

  /** Whether it stands in the body and has a place in a list; a note in place is in no list. */
  private static boolean counts(Recognition article, NoteReference reference) {
    return reference.style() != NoteStyle.INLINE
        && SpanSearch.touching(article.notes(), Note::span, reference.span().offset()).isEmpty();
  }

  private static void add(List<Mention> mentions, NoteReference reference) {
    reference
        .impliedNotes()
        .forEach(note -> mentions.add(new Mention(reference, Optional.of(note))));
    mentions.add(new Mention(reference, reference.note()));
  }
}
