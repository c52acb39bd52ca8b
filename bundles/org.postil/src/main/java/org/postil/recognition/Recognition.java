package org.postil.recognition;

import java.util.List;
import org.postil.recognition.internal.Recognizer;
import org.postil.text.Span;

/**
 * What was recognised in one version of a text: its blocks, and which digits and symbols are note
 * references, with reasons. All lists are in text order and immutable; all offsets are UTF-16 code
 * units from the start of the text. Results are a pure function of the text and cost time linear in
 * its length.
 *
 * <pre>{@code
 * Recognition article = Recognition.of("In Pyongyang.1 Then\n\n1. See there.\n");
 * article.references().getFirst().note(); // the note that begins at offset 21
 * }</pre>
 *
 * @param text the text that was read
 * @param blocks every block
 * @param references accepted candidates
 * @param plainNumbers rejected candidates
 * @param notes all notes of all lists
 * @param noteLists the lists of notes
 * @param crossReferences words that point at another note
 * @param entries entries of reference lists
 * @param header fields of the header
 * @param sections the parts of the body
 * @param urls web addresses; one that is broken by a space or a line end is covered whole
 * @param escapes each backslash that forces a plain reading, with the character it protects
 */
public record Recognition(
    String text,
    List<Block> blocks,
    List<NoteReference> references,
    List<PlainNumber> plainNumbers,
    List<Note> notes,
    List<NoteList> noteLists,
    List<CrossReference> crossReferences,
    List<ReferenceEntry> entries,
    List<HeaderField> header,
    List<Section> sections,
    List<Span> urls,
    List<Span> escapes) {

  /** Reads {@code text}; no text is refused. */
  public static Recognition of(String text) {
    return Recognizer.recognize(text);
  }
}
