package org.postil.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Makes one list of edits of two, of which the second is meant for the text after the first. */
public final class SuccessiveEdits {

  /**
   * A piece of the text on its way.
   *
   * @param offset where it stands in the first text; -1 for what is new
   */
  private record Piece(int offset, String text) {

    Piece from(int start) {
      return new Piece(offset < 0 ? -1 : offset + start, text.substring(start));
    }

    Piece to(int end) {
      return new Piece(offset, text.substring(0, end));
    }
  }

  private final Deque<Piece> rest;
  private final List<Piece> done = new ArrayList<>();

  private SuccessiveEdits(List<Piece> pieces) {
    rest = new ArrayDeque<>(pieces);
  }

  /**
   * The edits of {@code text} that do what {@code first} and after it {@code second} do.
   *
   * @throws IllegalArgumentException when edits of one list overlap or lie outside their text
   */
  public static List<TextEdit> joined(String text, List<TextEdit> first, List<TextEdit> second) {
    List<Piece> after = new SuccessiveEdits(List.of(new Piece(0, text))).edit(first);
    return edits(text, new SuccessiveEdits(after).edit(second));
  }

  private List<Piece> edit(List<TextEdit> edits) {
    int at = 0;
    for (TextEdit edit :
        edits.stream().sorted(Comparator.comparingInt(e -> e.span().offset())).toList()) {
      done.addAll(take(edit.span().offset() - at));
      take(edit.span().length());
      done.add(new Piece(-1, edit.replacement()));
      at = edit.span().end();
    }
    done.addAll(rest);
    return done;
  }

  /** Takes the next pieces of that length in all. */
  private List<Piece> take(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("Edits overlap");
    }
    List<Piece> taken = new ArrayList<>();
    int left = length;
    while (left > 0) {
      if (rest.isEmpty()) {
        throw new IllegalArgumentException("An edit leaves the text");
      }
      Piece next = rest.removeFirst();
      if (next.text().length() > left) {
        rest.addFirst(next.from(left));
        next = next.to(left);
      }
      taken.add(next);
      left -= next.text().length();
    }
    return taken;
  }

  private static List<TextEdit> edits(String text, List<Piece> pieces) {
    List<TextEdit> edits = new ArrayList<>();
    StringBuilder fresh = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.offset() < 0) {
        fresh.append(piece.text());
      } else {
        add(edits, Span.between(at, piece.offset()), fresh);
        at = piece.offset() + piece.text().length();
      }
    }
    add(edits, Span.between(at, text.length()), fresh);
    return List.copyOf(edits);
  }

  private static void add(List<TextEdit> edits, Span span, StringBuilder fresh) {
    if (!span.isEmpty() || !fresh.isEmpty()) {
      edits.add(new TextEdit(span, fresh.toString()));
      fresh.setLength(0);
    }
  }
}
