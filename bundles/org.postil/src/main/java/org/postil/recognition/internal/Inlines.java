package org.postil.recognition.internal;

import java.util.List;
import org.postil.recognition.Block;
import org.postil.recognition.CrossReference;
import org.postil.recognition.NoteReference;
import org.postil.recognition.internal.inline.ExplicitScanner.Explicit;
import org.postil.text.Span;

/**
 * What stands in the running text, each character with one reading: addresses yield to explicit
 * forms, cross-references to addresses, references to cross-references.
 */
record Inlines(
    List<NoteReference> references,
    List<CrossReference> pointers,
    List<Span> addresses,
    List<Span> escapes) {

  static Inlines of(
      List<Block> blocks,
      List<NoteReference> references,
      List<CrossReference> pointers,
      List<Span> addresses,
      Explicit explicit) {
    Overlaps overlaps = new Overlaps(blocks);
    List<Span> marks = Overlaps.marks(explicit);
    List<Span> urls = overlaps.resolve(addresses, span -> span, marks);
    List<Span> escapes = overlaps.resolve(explicit.escapes(), span -> span, marks);
    List<CrossReference> free = overlaps.resolve(pointers, CrossReference::span, urls);
    List<Span> pointed = free.stream().map(CrossReference::span).toList();
    return new Inlines(
        overlaps.references(references, pointed),
        free,
        urls,
        overlaps.resolve(escapes, span -> span, urls));
  }
}
