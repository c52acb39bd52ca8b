package org.postil.recognition.internal;

import static org.postil.recognition.NoteStyle.CARET;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.inline.CrossReferenceScanner;
import org.postil.recognition.internal.inline.CrossReferenceScanner.Pointer;
import org.postil.recognition.internal.layout.Numbers;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Links the words that point at a note to the note they name. */
final class CrossReferenceBuilder {

  private final String text;
  private final List<NoteList> lists;
  private final List<Block> blocks;

  // By offset: a note may hold notes of another list, and its pointers are read once.
  private final Map<Integer, CrossReference> found = new TreeMap<>();

  CrossReferenceBuilder(String text, List<NoteList> lists, List<Block> blocks) {
    this.text = text;
    this.lists = lists;
    this.blocks = blocks;
  }

  List<CrossReference> build() {
    Map<String, Note> byLabel = new HashMap<>();
    for (int i = 0; i < lists.size(); i++) {
      NoteList list = lists.get(i);
      if (i == 0 || !goesOn(lists.get(i - 1), list)) {
        byLabel = numberedThroughFrom(i);
      }
      Map<String, Note> beside = beside(i);
      for (Note note : list.notes()) {
        for (Pointer pointer : scan(note.body())) {
          Optional<Note> target =
              Optional.ofNullable(byLabel.get(label(pointer)))
                  .or(() -> Optional.ofNullable(beside.get(label(pointer))));
          if (target.isPresent() || !pointer.further()) {
            add(pointer, target, Optional.of(note));
          }
        }
      }
      for (Block block : SpanSearch.beginningIn(blocks, Block::span, list.scope())) {
        if (block.kind() == Kind.PARAGRAPH) {
          inBody(block, byLabel);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Explicit and published notes of one article may point at each other. */
  private Map<String, Note> beside(int list) {
    boolean mixed =
        lists.size() == 2 && (style(lists.get(0)) == CARET) != (style(lists.get(1)) == CARET);
    Map<String, Note> byLabel = new HashMap<>();
    if (mixed) {
      lists.get(1 - list).notes().forEach(note -> byLabel.putIfAbsent(plain(note), note));
    }
    return byLabel;
  }

  private static NoteStyle style(NoteList list) {
    return list.notes().getFirst().style();
  }

  /** The notes of the list at {@code first} and of those that go on with its numbering. */
  private Map<String, Note> numberedThroughFrom(int first) {
    Map<String, Note> byLabel = new HashMap<>();
    int i = first;
    do {
      lists.get(i).notes().forEach(note -> byLabel.putIfAbsent(plain(note), note));
      i++;
    } while (i < lists.size() && goesOn(lists.get(i - 1), lists.get(i)));
    return byLabel;
  }

  /** The words name a note by plain digits, however its label is written. */
  private static String plain(Note note) {
    int number = Numbers.parse(note.label());
    return number > 0 ? Integer.toString(number) : note.label();
  }

  private static boolean goesOn(NoteList list, NoteList next) {
    return next.notes().getFirst().number() == list.notes().getLast().number() + 1;
  }

  /** In the body {@code note 9} may mean anything, unless there is such a note. */
  private void inBody(Block block, Map<String, Note> byLabel) {
    for (Pointer pointer : scan(block.body())) {
      Optional<Note> target = Optional.ofNullable(byLabel.get(label(pointer)));
      if (target.isPresent() && !isBracketed(pointer)) {
        add(pointer, target, Optional.empty());
      }
    }
  }

  /** In the body a label in brackets is a reference. */
  private static boolean isBracketed(Pointer pointer) {
    return pointer.span().end() > pointer.label().end();
  }

  private List<Pointer> scan(Span span) {
    return CrossReferenceScanner.scan(text, span.offset(), span.end());
  }

  private String label(Pointer pointer) {
    return pointer.label().of(text);
  }

  private void add(Pointer pointer, Optional<Note> target, Optional<Note> source) {
    CrossReference reference =
        new CrossReference(pointer.span(), pointer.label(), label(pointer), target, source);
    found.putIfAbsent(pointer.span().offset(), reference);
  }
}
