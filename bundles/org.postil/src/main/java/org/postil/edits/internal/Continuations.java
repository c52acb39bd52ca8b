package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.Indent;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
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

  /** What parts paragraphs, where no indentation follows. */
  private static final Pattern GAP = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n(?![ \\t])");

  private Continuations() {}

  /** {@code draft}, which is an article as it stands, with all of them indented. */
  public static Draft indent(Draft draft) {
    return indent(draft, starts(draft.article()));
  }

  /** {@code draft} with those of {@code notes} indented. */
  static Draft indent(Draft draft, Set<DraftNote> notes) {
    List<Span> own =
        notes.stream().flatMap(note -> note.origin().stream()).map(Note::span).toList();
    return indentMoved(
        indent(
            draft,
            starts(draft.article())
                .filter(start -> own.stream().anyMatch(note -> note.contains(start)))),
        notes);
  }

  /** Those of notes that do not stand where they stood, or are new. */
  private static Draft indentMoved(Draft draft, Set<DraftNote> notes) {
    List<Piece> pieces = new ArrayList<>();
    boolean within = false;
    for (Piece piece : draft.pieces()) {
      switch (piece) {
        case NoteStart start when notes.contains(start.note()) -> within = true;
        case NoteEnd end -> within = false;
        default -> {}
      }
      if (within && piece instanceof Fresh fresh) {
        addIndented(pieces, fresh.text());
      } else {
        pieces.add(piece);
      }
    }
    return draft.with(pieces);
  }

  private static void addIndented(List<Piece> pieces, String text) {
    int at = 0;
    Matcher gaps = GAP.matcher(text);
    while (gaps.find()) {
      pieces.add(new Fresh(text.substring(at, gaps.end())));
      pieces.add(new Indent());
      at = gaps.end();
    }
    pieces.add(new Fresh(text.substring(at)));
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
