package org.postil.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postil.recognition.Note;
import org.postil.recognition.Recognition;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * The note that {@code Ibid.}, {@code op. cit.} or their like stand for. Looked for when asked,
 * since few ask and it takes reading the notes before.
 *
 * @param words what stands for the citation
 * @param target the note that has it
 */
public record CitedNote(Span words, Note target) {

  /** What the words in a note that touch {@code offset} stand for; empty where none do. */
  public static Optional<CitedNote> at(Recognition article, int offset) {
    return SpanSearch.touching(article.notes(), Note::span, offset)
        .flatMap(
            note ->
                Stream.of(ibid(article, note), opCit(article, note))
                    .flatMap(Optional::stream)
                    .filter(cited -> cited.words.touches(offset))
                    .findFirst());
  }

  /** Of several in a row each stands for what the first stands for. */
  private static Optional<CitedNote> ibid(Recognition article, Note note) {
    return RepeatedCitation.ibid(article.text(), note)
        .flatMap(
            words ->
                before(article, note).reversed().stream()
                    .filter(earlier -> earlier.list() == note.list())
                    .filter(earlier -> RepeatedCitation.ibid(article.text(), earlier).isEmpty())
                    .findFirst()
                    .map(target -> new CitedNote(words, target)));
  }

  /** Of the notes before the one with the most of the names; of several the nearest. */
  private static Optional<CitedNote> opCit(Recognition article, Note note) {
    return RepeatedCitation.opCit(article.text(), note)
        .flatMap(
            words ->
                source(
                        article,
                        note,
                        RepeatedCitation.names(
                            RepeatedCitation.before(article.text(), note, words)))
                    .map(target -> new CitedNote(words, target)));
  }

  private static Optional<Note> source(Recognition article, Note note, List<String> names) {
    return before(article, note).reversed().stream()
        .filter(earlier -> !RepeatedCitation.isRelative(article.text(), earlier))
        .map(earlier -> new Mention(earlier, common(article, earlier, names)))
        .filter(mention -> mention.names > 0)
        // Of equals the first is kept, which is the nearest.
        .reduce((best, next) -> next.names > best.names ? next : best)
        .map(Mention::note);
  }

  private record Mention(Note note, long names) {}

  private static long common(Recognition article, Note note, List<String> names) {
    List<String> mentioned = RepeatedCitation.names(note.body().of(article.text()));
    return names.stream().filter(mentioned::contains).count();
  }

  private static List<Note> before(Recognition article, Note note) {
    int index =
        SpanSearch.beginningIn(article.notes(), Note::span, new Span(0, note.span().offset()))
            .size();
    return article.notes().subList(0, index);
  }
}
