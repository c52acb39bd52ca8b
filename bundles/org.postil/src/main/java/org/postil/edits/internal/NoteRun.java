package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.LineEnd;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * Notes between which stands nothing else.
 *
 * @param notes in text order, at least one
 * @param gap from the end of the text before them to the first: white space, and the heading of
 *     notes or the break that opens the list, if one does
 * @param above the words of the heading or the break above them, whatever it says; empty text where
 *     other text stands there
 */
public record NoteRun(List<DraftNote> notes, Span gap, String above) {

  private static final Set<Kind> NOTE_KINDS = Set.of(Kind.NOTE, Kind.NOTE_CONTINUATION);

  /** The runs of {@code draft}, which is an article as it stands, in text order. */
  public static List<NoteRun> of(Draft draft) {
    List<DraftNote> listed = draft.notes().filter(note -> !note.isInline()).toList();
    List<Block> text =
        draft.article().recognition().blocks().stream()
            .filter(block -> !NOTE_KINDS.contains(block.kind()))
            .toList();
    List<NoteRun> runs = new ArrayList<>();
    int before = 0;
    for (List<DraftNote> notes : NoteRuns.of(draft, listed)) {
      int start = start(notes.getFirst());
      while (before < text.size() && text.get(before).span().offset() < start) {
        before++;
      }
      runs.add(of(draft.article(), notes, text.subList(0, before)));
    }
    return List.copyOf(runs);
  }

  private static int start(DraftNote note) {
    return origin(note).span().offset();
  }

  private static Note origin(DraftNote note) {
    return note.origin().orElseThrow();
  }

  private static NoteRun of(Analysis article, List<DraftNote> notes, List<Block> before) {
    int start = start(notes.getFirst());
    if (before.isEmpty()) {
      return new NoteRun(List.copyOf(notes), new Span(0, start), "");
    }
    Block above = before.getLast();
    boolean heads = heads(article, above, start);
    boolean opens = heads && (above.kind() == Kind.BREAK || NotesTitle.is(article.text(), above));
    int last = before.size() - (opens ? 2 : 1);
    int end = last < 0 ? 0 : before.get(last).span().end();
    return new NoteRun(
        List.copyOf(notes),
        Span.between(Math.min(end, start), start),
        heads ? above.span().of(article.text()) : "");
  }

  private static boolean heads(Analysis article, Block block, int start) {
    return (block.kind() == Kind.HEADING || block.kind() == Kind.BREAK)
        && Span.between(block.span().end(), start).of(article.text()).isBlank()
        && SpanSearch.beginningIn(
                article.recognition().references(), NoteReference::span, block.span())
            .isEmpty();
  }

  /** Where the last note ends. */
  public int end() {
    return origin(notes.getLast()).span().end();
  }

  /** What parts the notes at {@code index} and the one after it. */
  String separator(String text, int index) {
    return Span.between(origin(notes.get(index)).span().end(), start(notes.get(index + 1)))
        .of(text);
  }

  /** What parts any two notes of {@code runs}: blank lines when no two stand together. */
  static String separator(Analysis article, List<NoteRun> runs) {
    return runs.stream()
        .filter(run -> run.notes().size() > 1)
        .map(run -> run.separator(article.text(), 0))
        .findFirst()
        .orElseGet(() -> LineEnd.of(article.text()).repeat(2));
  }
}
