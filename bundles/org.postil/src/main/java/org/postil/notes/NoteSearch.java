package org.postil.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Finds notes by a place of the text, or by their words. */
public final class NoteSearch {

  private NoteSearch() {}

  /**
   * The note that a reader at {@code offset} has before the eyes: the one that a reference or a
   * cross-reference there means, or else the one that stands there, or else the one that was
   * referred to last in the paragraph, or else the one that is next.
   */
  public static Optional<Note> nearest(Analysis article, int offset) {
    return at(article, offset).or(() -> inParagraph(article, offset));
  }

  private static Optional<Note> at(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().references(), NoteReference::span, offset)
        .flatMap(NoteReference::note)
        .or(() -> pointedAt(article, offset))
        .or(() -> SpanSearch.touching(article.recognition().notes(), Note::span, offset));
  }

  private static Optional<Note> pointedAt(Analysis article, int offset) {
    return SpanSearch.touching(
            article.recognition().crossReferences(), CrossReference::span, offset)
        .flatMap(CrossReference::target);
  }

  private static Optional<Note> inParagraph(Analysis article, int offset) {
    return SpanSearch.touching(article.recognition().blocks(), Block::span, offset)
        .map(Block::span)
        .flatMap(
            paragraph ->
                Stream.concat(
                        references(article, Span.between(paragraph.offset(), offset))
                            .reversed()
                            .stream(),
                        references(article, Span.between(offset, paragraph.end())).stream())
                    .flatMap(reference -> reference.note().stream())
                    .findFirst());
  }

  /** The notes that are referred to in {@code part}, each once, in the order of the references. */
  public static List<Note> referredToIn(Analysis article, Span part) {
    List<Note> notes = new ArrayList<>();
    Set<Note> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (NoteReference reference : references(article, part)) {
      Stream.concat(reference.note().stream(), reference.impliedNotes().stream())
          .filter(seen::add)
          .forEach(notes::add);
    }
    return List.copyOf(notes);
  }

  private static List<NoteReference> references(Analysis article, Span part) {
    return SpanSearch.beginningIn(article.recognition().references(), NoteReference::span, part);
  }

  /**
   * The notes in whose label or text each word of {@code words} stands, maybe as part of a longer
   * one and whether capital or small; all notes when there are no words.
   */
  public static List<Note> containing(Analysis article, String words) {
    List<Pattern> patterns =
        Pattern.compile("\\s+")
            .splitAsStream(words)
            .filter(word -> !word.isEmpty())
            .map(NoteSearch::pattern)
            .toList();
    return article.recognition().notes().stream()
        .filter(note -> patterns.stream().allMatch(word -> stands(word, article, note)))
        .toList();
  }

  private static Pattern pattern(String word) {
    return Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean stands(Pattern word, Analysis article, Note note) {
    return word.matcher(article.text()).region(note.span().offset(), note.span().end()).find();
  }
}
