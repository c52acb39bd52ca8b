package org.postil.edits.internal;

import java.util.Optional;
import org.postil.text.Span;

/**
 * A piece of the text that an operation leads to. What has a span stands in the article and stays
 * there; what has none is new, or has been taken up from elsewhere.
 */
public sealed interface Piece {

  /** Text of the article as it stands. */
  record Kept(Span span) implements Piece {}

  /** Text that is new to its place. */
  record Fresh(String text) implements Piece {}

  /** A backslash, which keeps the digits behind it from being read as a reference. */
  record Escape() implements Piece {}

  /** The indentation that makes a further paragraph part of the note above it. */
  record Indent() implements Piece {}

  /**
   * The label that opens a note, with what stands around it.
   *
   * @param written the label without brackets as the article has it, empty for a new note
   */
  record NoteStart(DraftNote note, NoteForm form, Optional<String> written, Optional<Span> span)
      implements Piece {}

  /** The end of a note. */
  record NoteEnd(DraftNote note) implements Piece {}

  /**
   * The label of a cross-reference.
   *
   * @param written the label as the article has it
   */
  record Pointer(DraftNote target, String written, Optional<Span> span) implements Piece {}

  /** References that are written together. */
  record References(Group group, Optional<Span> span) implements Piece {}

  /** Where it stands in the article, if it stays there. */
  default Optional<Span> place() {
    return switch (this) {
      case Kept kept -> Optional.of(kept.span());
      case Fresh fresh -> Optional.empty();
      case Escape escape -> Optional.empty();
      case Indent indent -> Optional.empty();
      case NoteStart start -> start.span();
      case NoteEnd end -> Optional.empty();
      case Pointer pointer -> pointer.span();
      case References references -> references.span();
    };
  }

  /** The same taken up from its place in {@code text}. */
  default Piece lifted(String text) {
    return switch (this) {
      case Kept kept -> new Fresh(kept.span().of(text));
      case NoteStart s -> new NoteStart(s.note(), s.form(), s.written(), Optional.empty());
      case Pointer p -> new Pointer(p.target(), p.written(), Optional.empty());
      case References r -> new References(r.group(), Optional.empty());
      default -> this;
    };
  }
}
