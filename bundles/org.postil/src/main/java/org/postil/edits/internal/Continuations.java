package org.postil.edits.internal;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Piece.Indent;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.text.Span;

/**
 * The further paragraphs of notes: an explicit note holds those that are indented, a published one
 * all up to the next note, but for the last of its list.
 */
public final class Continuations {

  /** What a further paragraph of an explicit note begins with. */
  static final String INDENT = "    ";

  private Continuations() {}

  /** {@code draft}, which is an article as it stands, with all of them indented. */
  public static Draft indent(Draft draft) {
    return indent(draft, starts(draft.article()));
  }

  /** {@code draft} with those of {@code notes} indented that stay in their places. */
  static Draft indent(Draft draft, Set<DraftNote> notes) {
    List<Span> own =
        notes.stream().flatMap(note -> note.origin().stream()).map(Note::span).toList();
    return indent(
        draft,
        starts(draft.article())
            .filter(start -> own.stream().anyMatch(note -> note.contains(start))));
  }

  private static Draft indent(Draft draft, Stream<Integer> continuations) {
    String text = draft.article().text();
    TreeSet<Integer> starts =
        continuations
            .filter(start -> isLineStart(text, start))
            .collect(Collectors.toCollection(TreeSet::new));
    return draft
        .cutAt(starts)
        .replacing(
            piece ->
                piece.place().filter(place -> starts.contains(place.offset())).isPresent()
                    ? Stream.of(new Indent(), piece)
                    : Stream.of(piece));
  }

  /** The same without the indentation that {@link #indent} gives, but for the last notes. */
  public static Draft outdent(Draft draft) {
    return outdent(
        draft,
        draft.article().recognition().noteLists().stream()
            .map(NoteList::notes)
            .map(List::getLast)
            .toList());
  }

  /** The same but for the notes that are {@code kept} as they are. */
  public static Draft outdent(Draft draft, List<Note> kept) {
    Analysis article = draft.article();
    Set<Span> indents =
        starts(article)
            .filter(start -> kept.stream().noneMatch(note -> note.span().contains(start)))
            .map(start -> start - INDENT.length())
            .filter(start -> start >= 0 && article.text().startsWith(INDENT, start))
            .filter(start -> isLineStart(article.text(), start))
            .map(start -> new Span(start, INDENT.length()))
            .collect(Collectors.toSet());
    NavigableSet<Integer> cuts = new TreeSet<>();
    indents.forEach(indent -> cuts.addAll(List.of(indent.offset(), indent.end())));
    return draft
        .cutAt(cuts)
        .replacing(
            piece -> Stream.of(piece).filter(p -> p.place().filter(indents::contains).isEmpty()));
  }

  private static Stream<Integer> starts(Analysis article) {
    return article.recognition().blocks().stream()
        .filter(block -> block.kind() == Kind.NOTE_CONTINUATION)
        .map(Block::span)
        .map(Span::offset);
  }

  private static boolean isLineStart(String text, int offset) {
    return offset == 0 || "\n\r".indexOf(text.charAt(offset - 1)) >= 0;
  }
}
