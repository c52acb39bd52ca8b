package org.postil.navigation;

import java.util.List;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;

/** From a note that has been written back to the words it belongs to. */
public final class NoteReturn {

  private NoteReturn() {}

  /**
   * The offset behind the first reference to the note in whose lines {@code offset} lies; empty
   * outside the lists of notes, and where nothing refers to the note.
   */
  public static OptionalInt from(Analysis article, int offset) {
    return NoteAt.inLists(article, offset).map(article.links()::referencesTo).stream()
        .flatMap(List::stream)
        .mapToInt(reference -> behind(article.text(), reference))
        .findFirst();
  }

  private static int behind(String text, NoteReference reference) {
    int end = reference.span().end();
    int bracket = reference.style() == NoteStyle.BRACKET ? text.indexOf(']', end) + 1 : 0;
    return Math.max(end, bracket);
  }
}
