package org.postil.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.Outcome.Remark;
import org.postil.edits.internal.Continuations;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.FirstNotes;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.Pointer;
import org.postil.edits.internal.Piece.References;
import org.postil.edits.internal.Sealer;
import org.postil.internal.Messages;
import org.postil.recognition.NoteStyle;
import org.postil.text.Excerpt;
import org.postil.text.LineEnd;
import org.postil.text.Span;

/** Makes a small article of a part of one and the notes to which it refers. */
final class PassageReader {

  /** So many code units before and behind a cross-reference tell where it is. */
  private static final int EXCERPT = 32;

  private final Analysis article;
  private final Draft draft;
  private final List<Piece> words;
  private final List<DraftNote> notes;
  private final Set<DraftNote> known = Collections.newSetFromMap(new IdentityHashMap<>());

  PassageReader(Analysis article, Span part) {
    this(Draft.of(article), part);
  }

  /**
   * @param whole the article as it stands
   */
  PassageReader(Draft whole, Span part) {
    article = whole.article();
    Draft cut = whole.cut(part.offset()).draft();
    Draft.Cut end = cut.cut(part.end());
    draft = end.draft();
    words = draft.pieces().subList(draft.cut(part.offset()).index(), end.index());
    notes = new ArrayList<>();
    draft.with(words).mentions().forEach(this::add);
    for (int i = 0; i < notes.size(); i++) {
      mentions(NotePieces.words(draft, notes.get(i))).forEach(this::add);
    }
  }

  private void add(DraftNote note) {
    if (known.add(note)) {
      notes.add(note);
    }
  }

  /** The notes that notes refer to come along behind those of the words. */
  private static Stream<DraftNote> mentions(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(p -> p instanceof References r ? r.group().notes() : Stream.empty());
  }

  /** The passage with all references and labels in the explicit form, which no text can blur. */
  Passage read() {
    Labels labels = new Labels();
    for (int i = 0; i < notes.size(); i++) {
      labels.put(notes.get(i), i + 1);
    }
    List<Piece> pieces = new ArrayList<>(words.stream().map(this::explicit).toList());
    int length = Sealer.text(draft.with(pieces), labels).length();
    Draft indented = Continuations.indent(draft);
    for (DraftNote note : notes) {
      pieces.add(new Fresh(LineEnd.of(article.text()).repeat(2)));
      NotePieces.all(indented, note).stream().map(this::explicit).forEach(pieces::add);
    }
    return new Passage(
        Sealer.text(draft.with(pieces), labels), new Span(0, length), style(), shared());
  }

  private NoteStyle style() {
    return words.stream()
        .flatMap(
            piece -> piece instanceof References r ? Stream.of(r.group().style()) : Stream.empty())
        .filter(FirstNotes.STYLES::contains)
        .findFirst()
        .orElse(NoteStyle.GLUED);
  }

  /** The numbers of the notes to which more refers than comes along. */
  private Set<Integer> shared() {
    List<Piece> own = new ArrayList<>(words);
    notes.forEach(note -> own.addAll(NotePieces.words(draft, note)));
    Map<DraftNote, Integer> here = draft.with(own).referenceCounts();
    Map<DraftNote, Integer> all = draft.referenceCounts();
    return IntStream.range(0, notes.size())
        .filter(at -> here.get(notes.get(at)) < all.get(notes.get(at)))
        .mapToObj(at -> at + 1)
        .collect(Collectors.toSet());
  }

  /**
   * The passage as an article of its own, written as {@code end} of the whole article is. Where so
   * few notes would not be read as such, all of them are written in the explicit form.
   *
   * @param last whether the words behind the notes belong to it
   */
  Outcome part(NoteSection end, boolean last) {
    Labels labels = new Labels();
    List<Piece> pieces = new ArrayList<>(words.stream().map(this::own).toList());
    String gap = end.heading().isEmpty() ? gapBefore(end) : end.heading();
    for (int i = 0; i < notes.size(); i++) {
      labels.put(notes.get(i), i + 1);
      pieces.add(new Fresh(i == 0 ? gap : NotePieces.separator(article, notes.get(0))));
      NotePieces.all(draft, notes.get(i)).stream().map(this::own).forEach(pieces::add);
    }
    pieces.add(new Fresh(last ? end.rest() : end.lastSpace()));
    Draft part = draft.with(pieces);
    Outcome outcome = Sealer.sealPart(part, labels);
    return outcome instanceof Refused refused && !notes.isEmpty()
        ? explicitly(part, labels, refused)
        : outcome;
  }

  private static Outcome explicitly(Draft part, Labels labels, Refused refused) {
    Draft explicit =
        Continuations.indent(part.replacing(piece -> Stream.of(inExplicitForm(piece))));
    return Sealer.sealPart(explicit, labels) instanceof Done done
        ? done.with(new Remark(new Span(0, 0), Messages.format("edit.explicit.part")))
        : refused;
  }

  private static Piece inExplicitForm(Piece piece) {
    return switch (piece) {
      case References(var group, var span) -> new References(group.in(NoteStyle.CARET), span);
      case NoteStart(var note, var form, var written, var span) ->
          new NoteStart(note, form.in(NoteStyle.CARET), Optional.empty(), span);
      default -> piece;
    };
  }

  /** The passage with the lists that stand in it, as an article of its own, numbered from 1. */
  Outcome whole() {
    List<DraftNote> listed =
        words.stream()
            .flatMap(p -> p instanceof NoteStart start ? Stream.of(start.note()) : Stream.empty())
            .toList();
    known.addAll(listed);
    Labels labels = new Labels();
    if (listed.stream().map(DraftNote::list).distinct().count() == 1) {
      numberFrom1(listed, labels);
    }
    List<Piece> pieces = new ArrayList<>(words.stream().map(this::own).toList());
    pieces.add(new Fresh(LineEnd.of(article.text())));
    return Sealer.sealPart(draft.with(pieces), labels);
  }

  private static void numberFrom1(List<DraftNote> listed, Labels labels) {
    int less = listed.stream().flatMapToInt(note -> note.number().stream()).min().orElse(1) - 1;
    listed.forEach(note -> note.number().ifPresent(number -> labels.put(note, number - less)));
  }

  /**
   * The words of the passage and its notes that point at notes which do not come along.
   *
   * @param part counted from 1
   */
  List<Fault> pointersOut(int part) {
    return Stream.concat(
            words.stream(), notes.stream().flatMap(note -> NotePieces.words(draft, note).stream()))
        .flatMap(piece -> piece instanceof Pointer pointer ? Stream.of(pointer) : Stream.empty())
        .filter(pointer -> !known.contains(pointer.target()))
        .flatMap(pointer -> pointer.span().stream())
        .map(label -> pointer(label, part))
        .toList();
  }

  private Fault pointer(Span label, int part) {
    String excerpt = Excerpt.around(article.text(), label, EXCERPT);
    return new Fault("xref.undefined", label, Messages.format("edit.split.pointer", excerpt, part));
  }

  private String gapBefore(NoteSection end) {
    return Span.between(end.textEnd(), end.notes().span().offset()).of(article.text());
  }

  /** Words that point at a note which does not come along are words like any others. */
  private Piece own(Piece piece) {
    return piece instanceof Pointer pointer && !known.contains(pointer.target())
        ? new Kept(pointer.span().orElseThrow())
        : piece;
  }

  private Piece explicit(Piece piece) {
    return switch (piece.lifted(article.text())) {
      case References(var group, var none) ->
          inExplicitForm(new References(group.without(n -> !known.contains(n)), none));
      case Pointer pointer when !known.contains(pointer.target()) -> new Fresh(pointer.written());
      case Piece lifted -> inExplicitForm(lifted);
    };
  }
}
