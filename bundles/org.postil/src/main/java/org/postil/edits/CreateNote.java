package org.postil.edits;

import java.util.List;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.text.LineEnd;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Writes an empty note for a reference that has none, as the notes around it are written. It makes
 * no draft, in which each reference keeps the note that it has: this one is to get one.
 */
public final class CreateNote {

  private final Analysis article;
  private final NoteReference reference;

  private CreateNote(Analysis article, NoteReference reference) {
    this.article = article;
    this.reference = reference;
  }

  /**
   * The edit that places the note in order in the list that serves the reference, with the list's
   * style, punctuation, spacing and line ends; in an article without a list, at the end.
   */
  public static List<TextEdit> edits(Analysis article, NoteReference reference) {
    return List.of(new CreateNote(article, reference).edit());
  }

  private TextEdit edit() {
    List<NoteList> lists = article.recognition().noteLists();
    return lists.stream()
        .filter(list -> list.scope().touches(reference.span().offset()))
        .findFirst()
        .or(() -> lists.reversed().stream().findFirst())
        .map(this::editIn)
        .orElseGet(this::editAtEnd);
  }

  private TextEdit editIn(NoteList list) {
    List<Note> notes = list.notes();
    int before = lastBefore(notes);
    if (before < 0) {
      Note next = notes.getFirst();
      return TextEdit.insert(next.span().offset(), like(next) + separator(notes, 0));
    }
    Note previous = notes.get(before);
    return TextEdit.insert(previous.span().end(), separator(notes, before) + like(previous));
  }

  /** Index of the last note that the new one follows, by halves, since lists ascend. */
  private int lastBefore(List<Note> notes) {
    int low = 0;
    int high = notes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (followsNew(notes.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }

  private boolean followsNew(Note note) {
    OptionalInt number = Label.number(note.label());
    OptionalInt wanted = Label.number(reference.label());
    return number.isPresent() && wanted.isPresent() && number.getAsInt() > wanted.getAsInt();
  }

  private String like(Note model) {
    String text = article.text();
    return text.substring(model.span().offset(), model.labelSpan().offset())
        + label(model.style())
        + text.substring(model.labelSpan().end(), model.body().offset());
  }

  private String label(NoteStyle style) {
    OptionalInt number = Label.number(reference.label());
    if (number.isPresent()) {
      return Label.write(number.getAsInt(), style);
    }
    return style == NoteStyle.CARET ? "[^" + reference.label() + "]" : reference.label();
  }

  /** What parts the note at {@code index} from its neighbour. */
  private String separator(List<Note> notes, int index) {
    int first = index + 1 < notes.size() ? index : index - 1;
    if (first >= 0) {
      String between =
          Span.between(notes.get(first).span().end(), notes.get(first + 1).span().offset())
              .of(article.text());
      if (between.isBlank()) {
        return between;
      }
    }
    return LineEnd.of(article.text()).repeat(2);
  }

  private TextEdit editAtEnd() {
    String text = article.text();
    int end = text.stripTrailing().length();
    String written =
        switch (reference.style()) {
          case CARET -> label(NoteStyle.CARET) + ": ";
          case BRACKET -> "[" + reference.label() + "] ";
          case SUPERSCRIPT, SYMBOL -> reference.label() + " ";
          default -> reference.label() + ". ";
        };
    return TextEdit.insert(end, LineEnd.of(text).repeat(2) + written);
  }
}
