package org.postil.recognition.internal;

import java.util.BitSet;
import java.util.List;
import org.postil.recognition.NoteReference;
import org.postil.recognition.internal.layout.Paragraph;

/** Which paragraphs hold a note reference. */
final class ReferencedParagraphs {

  private final BitSet found = new BitSet();

  /** Both lists are in text order. */
  ReferencedParagraphs(List<Paragraph> paragraphs, List<NoteReference> references) {
    int at = 0;
    for (NoteReference reference : references) {
      while (at < paragraphs.size() && paragraphs.get(at).end() <= reference.span().offset()) {
        at++;
      }
      found.set(at);
    }
  }

  boolean contains(int paragraph) {
    return found.get(paragraph);
  }
}
