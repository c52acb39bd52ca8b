package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.internal.Piece.Fresh;
import org.postil.edits.internal.Piece.Kept;
import org.postil.edits.internal.Piece.NoteEnd;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.References;
import org.postil.recognition.Note;
import org.postil.text.Span;

/**
 * The notes of an article after an operation, and all that refers to them: the pieces of which the
 * text will consist. An operation rearranges them, {@link Labels} say how the notes are called
 * then, and {@link Rendering} makes edits of both.
 */
public final class Draft {

  private final Analysis article;
  private final List<Piece> pieces;
  private final Map<DraftNote, Integer> starts = new IdentityHashMap<>();
  private final Map<DraftNote, Integer> ends = new IdentityHashMap<>();

  /**
   * @param article the article as it is
   * @param pieces the text that is to be, from its start to its end
   */
  Draft(Analysis article, List<Piece> pieces) {
    this.article = article;
    this.pieces = List.copyOf(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case NoteStart start -> starts.put(start.note(), i);
        case NoteEnd end -> ends.put(end.note(), i);
        default -> {}
      }
    }
  }

  /** The article as it stands. */
  public static Draft of(Analysis article) {
    return DraftReader.read(article);
  }

  /** The article as it is. */
  public Analysis article() {
    return article;
  }

  /** The text that is to be, from its start to its end. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** The same with other pieces. */
  public Draft with(List<Piece> others) {
    return new Draft(article, others);
  }

  /** The same with each piece replaced by what {@code others} yields for it. */
  public Draft replacing(Function<Piece, Stream<Piece>> others) {
    return with(pieces.stream().flatMap(others).toList());
  }

  /** The same with every group of references replaced; one without members goes. */
  public Draft replacingGroups(Function<Group, Group> others) {
    return replacing(
        piece ->
            piece instanceof References r
                ? Stream.<Piece>of(new References(others.apply(r.group()), r.span()))
                : Stream.of(piece));
  }

  /** The notes of the list of that index, in the order of the text. */
  public List<DraftNote> notes(int list) {
    return notes().filter(note -> note.list() == list).toList();
  }

  /** The same of each list that has any, in one pass. */
  public Map<Integer, List<DraftNote>> notesByList() {
    return notes()
        .filter(note -> !note.isInline())
        .collect(Collectors.groupingBy(DraftNote::list, TreeMap::new, Collectors.toList()));
  }

  /** All notes, in the order of the text. */
  public Stream<DraftNote> notes() {
    return pieces.stream()
        .flatMap(piece -> piece instanceof NoteStart start ? Stream.of(start) : Stream.empty())
        .map(NoteStart::note);
  }

  /** That note of the article. */
  public DraftNote note(Note note) {
    return notes()
        .filter(each -> each.origin().filter(note::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The references of the body, in the order of the text: those that stand in no note. */
  public Stream<References> bodyReferences() {
    List<References> references = new ArrayList<>();
    int depth = 0;
    for (Piece piece : pieces) {
      switch (piece) {
        case NoteStart start -> depth++;
        case NoteEnd end -> depth--;
        case References group -> {
          if (depth == 0) {
            references.add(group);
          }
        }
        default -> {}
      }
    }
    return references.stream();
  }

  /** The notes that the body mentions, in the order of the text, each as often as it does. */
  public List<DraftNote> mentions() {
    return bodyReferences().flatMap(references -> references.group().notes()).toList();
  }

  /** How often anything refers to each note. */
  public Map<DraftNote, Integer> referenceCounts() {
    Map<DraftNote, Integer> counts = new IdentityHashMap<>();
    for (Piece piece : pieces) {
      if (piece instanceof References references) {
        references.group().notes().forEach(note -> counts.merge(note, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** The opening of {@code note}. */
  public NoteStart start(DraftNote note) {
    return (NoteStart) pieces.get(indexOfStart(note));
  }

  /**
   * Index of the piece that opens {@code note}.
   *
   * @throws NoSuchElementException when the draft does not have it
   */
  public int indexOfStart(DraftNote note) {
    return index(starts, note);
  }

  /**
   * Index of the piece that ends {@code note}.
   *
   * @throws NoSuchElementException when the draft does not have it
   */
  public int indexOfEnd(DraftNote note) {
    return index(ends, note);
  }

  private static int index(Map<DraftNote, Integer> indices, DraftNote note) {
    Integer index = indices.get(note);
    if (index == null) {
      throw new NoSuchElementException("no such note");
    }
    return index;
  }

  /**
   * The index at which what stands at {@code offset} of the article begins, after cutting the text
   * there: between a note's end and what follows, what follows. Within references or a label it is
   * the index after them.
   */
  public Cut cut(int offset) {
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Span> place = pieces.get(i).place();
      if (place.isPresent() && place.get().end() > offset) {
        return cut(i, place.get(), offset);
      }
    }
    return new Cut(this, pieces.size());
  }

  private Cut cut(int index, Span place, int offset) {
    if (place.offset() >= offset) {
      return new Cut(this, index);
    }
    if (!(pieces.get(index) instanceof Kept)) {
      return new Cut(this, index + 1);
    }
    List<Piece> all = new ArrayList<>(pieces);
    all.set(index, new Kept(Span.between(place.offset(), offset)));
    all.add(index + 1, new Kept(Span.between(offset, place.end())));
    return new Cut(with(all), index + 1);
  }

  /** The same with the text cut at each of {@code offsets} of the article. */
  public Draft cutAt(NavigableSet<Integer> offsets) {
    return replacing(
        piece -> piece instanceof Kept(Span span) ? cut(span, offsets) : Stream.of(piece));
  }

  private static Stream<Piece> cut(Span span, NavigableSet<Integer> offsets) {
    List<Piece> parts = new ArrayList<>();
    int from = span.offset();
    for (int to : offsets.subSet(from, false, span.end(), false)) {
      parts.add(new Kept(Span.between(from, to)));
      from = to;
    }
    parts.add(new Kept(Span.between(from, span.end())));
    return parts.stream();
  }

  /**
   * A draft and an index between two of its pieces.
   *
   * @param index of the first piece behind the cut
   */
  public record Cut(Draft draft, int index) {

    /** The draft with {@code pieces} there. */
    public Draft insert(List<Piece> pieces) {
      List<Piece> all = new ArrayList<>(draft.pieces);
      all.addAll(index, pieces);
      return draft.with(all);
    }

    /** The draft with {@code text} there. */
    public Draft insert(String text) {
      return insert(List.of(new Fresh(text)));
    }
  }

  /** The same without the pieces from {@code from} up to, not including, {@code to}. */
  public Draft without(int from, int to) {
    List<Piece> all = new ArrayList<>(pieces);
    all.subList(from, to).clear();
    return with(all);
  }

  /** The same with {@code piece} in the place of that at {@code index}. */
  public Draft set(int index, Piece piece) {
    List<Piece> all = new ArrayList<>(pieces);
    all.set(index, piece);
    return with(all);
  }
}
