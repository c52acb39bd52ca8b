package org.postil.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/**
 * A place that refers to a note, for a list of such places.
 *
 * @param span the label that refers to the note
 * @param sentence the sentence around it, on one line
 * @param line zero-based line in which it stands
 */
public record FoundReference(Span span, String sentence, int line) {

  private static final int SENTENCE_LENGTH = 200;

  /** All references and cross-references to {@code note}, in text order. */
  public static List<FoundReference> to(Analysis article, Note note) {
    List<Span> spans = new ArrayList<>();
    for (NoteReference reference : article.links().referencesTo(note)) {
      spans.add(reference.span());
    }
    for (CrossReference reference : article.links().crossReferencesTo(note)) {
      spans.add(reference.labelSpan());
    }
    spans.sort(Comparator.comparingInt(Span::offset));
    return spans.stream().map(span -> at(article, span)).toList();
  }

  private static FoundReference at(Analysis article, Span span) {
    Span sentence = Sentence.around(article, span);
    String words = Excerpt.of(article.text(), sentence, span, SENTENCE_LENGTH);
    return new FoundReference(span, words, article.lines().line(span.offset()));
  }
}
