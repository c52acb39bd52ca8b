package org.postil.edits;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** Takes a note out of its list, together with what parts it from its neighbour. */
public final class RemoveNote {

  private static final Comparator<Note> BY_OFFSET =
      Comparator.comparingInt(note -> note.span().offset());

  private RemoveNote() {}

  /** The edits that remove {@code note}; references to it stay. */
  public static List<TextEdit> edits(Analysis article, Note note) {
    List<Note> notes = article.recognition().noteLists().get(note.list()).notes();
    int index = Collections.binarySearch(notes, note, BY_OFFSET);
    Span whole = note.span();
    if (index + 1 < notes.size()) {
      whole = Span.between(whole.offset(), notes.get(index + 1).span().offset());
    } else if (index > 0) {
      whole = Span.between(notes.get(index - 1).span().end(), whole.end());
    }
    boolean onlySpaceBeside =
        whole.of(article.text()).strip().length()
            == note.span().of(article.text()).strip().length();
    return List.of(TextEdit.delete(onlySpaceBeside ? whole : note.span()));
  }
}
