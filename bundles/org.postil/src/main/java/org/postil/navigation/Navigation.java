package org.postil.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.citation.CitedNote;
import org.postil.navigation.Link.Target;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** From a place in the text to the places it leads to. */
public final class Navigation {

  private static final int LABEL_LENGTH = 100;

  private Navigation() {}

  /**
   * The link that a caret at {@code offset} touches: a note reference leads to its note, the label
   * of a note to its references, a cross-reference to the note it names, {@code Ibid.} to the note
   * that it stands for, a URL to the web. A reference that ends a range leads to its own note
   * first, then to those that the range implies.
   */
  public static Optional<Link> linkAt(Analysis article, int offset) {
    return fromReference(article, offset)
        .or(() -> fromNote(article, offset))
        .or(() -> fromCrossReference(article, offset))
        .or(() -> fromRepeatedCitation(article, offset))
        .or(() -> fromUrl(article, offset))
        .filter(link -> !link.targets().isEmpty());
  }

  private static Optional<Link> fromReference(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .map(reference -> new Link(reference.span(), notes(article, reference)));
  }

  private static List<Target> notes(Analysis article, NoteReference reference) {
    List<Target> targets = new ArrayList<>();
    reference.note().ifPresent(note -> targets.add(place(article, note)));
    reference.impliedNotes().forEach(note -> targets.add(place(article, note)));
    return List.copyOf(targets);
  }

  private static Optional<Link> fromNote(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().notes(), Note::labelSpan, offset)
        .map(note -> new Link(note.labelSpan(), references(article, note)));
  }

  private static List<Target> references(Analysis article, Note note) {
    return article.links().referencesTo(note).stream()
        .map(reference -> place(article, reference))
        .toList();
  }

  private static Optional<Link> fromCrossReference(Analysis article, int offset) {
    return SpanSearch.touching(
            article.recognition().crossReferences(), CrossReference::span, offset)
        .map(
            reference ->
                new Link(
                    reference.span(),
                    reference.target().map(note -> place(article, note)).stream().toList()));
  }

  private static Optional<Link> fromRepeatedCitation(Analysis article, int offset) {
    return CitedNote.at(article.recognition(), offset)
        .map(cited -> new Link(cited.words(), List.of(place(article, cited.target()))));
  }

  private static Optional<Link> fromUrl(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().urls(), span -> span, offset)
        .map(
            url ->
                new Link(
                    url,
                    WebAddress.of(url.of(article.text())).<Target>map(Target.Web::new).stream()
                        .toList()));
  }

  private static Target place(Analysis article, Note note) {
    return new Target.Place(
        note.labelSpan(), Excerpt.of(article.text(), note.span(), LABEL_LENGTH));
  }

  private static Target place(Analysis article, NoteReference reference) {
    Span sentence = Sentence.around(article, reference.span());
    String words = Excerpt.of(article.text(), sentence, reference.span(), LABEL_LENGTH);
    return new Target.Place(reference.span(), words);
  }
}
