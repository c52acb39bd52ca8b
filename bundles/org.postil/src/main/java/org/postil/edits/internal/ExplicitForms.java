package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Remark;
import org.postil.edits.internal.Piece.Escape;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.References;
import org.postil.internal.Messages;
import org.postil.recognition.NoteStyle;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/** Tells what had to be written in the language's explicit forms, and asks where nobody asked. */
final class ExplicitForms {

  /** So many code units before and behind a place tell where it is. */
  private static final int REACH = 32;

  private final Rendering rendering;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Remark> unasked = new ArrayList<>();

  /**
   * @param meant what was to be written
   * @param rendering what was written: the same notes and references, some in explicit forms
   */
  ExplicitForms(Rendering meant, Rendering rendering) {
    this.rendering = rendering;
    if (meant != rendering) {
      compare(meant);
    }
  }

  private void compare(Rendering meant) {
    List<Piece> pieces = rendering.pieces();
    int other = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Escape) {
        add("edit.explicit.number", wordAt(rendering.start(i)), true);
      } else if (hasStyle(pieces.get(i))) {
        while (!hasStyle(meant.pieces().get(other))) {
          other++;
        }
        compare(meant, other++, i);
      }
    }
  }

  private static boolean hasStyle(Piece piece) {
    return piece instanceof References || piece instanceof NoteStart;
  }

  private void compare(Rendering meant, int index, int now) {
    Piece piece = rendering.pieces().get(now);
    if (style(piece) != style(meant.pieces().get(index))) {
      if (piece instanceof NoteStart start) {
        add("edit.explicit.note", rendering.label(start.note()), meant.keeps(index));
      } else {
        Span group = Span.between(rendering.start(now), rendering.end(now));
        add("edit.explicit.reference", group, meant.keeps(index));
      }
    }
  }

  private static NoteStyle style(Piece piece) {
    return switch (piece) {
      case References references -> references.group().style();
      case NoteStart start -> start.form().style();
      default -> throw new IllegalArgumentException("no style: " + piece);
    };
  }

  private Span wordAt(int start) {
    String text = rendering.text();
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return Span.between(start, end);
  }

  private void add(String message, Span span, boolean nobodyAsked) {
    Remark remark = new Remark(span, Messages.format(message, span.of(rendering.text())));
    remarks.add(remark);
    if (nobodyAsked) {
      unasked.add(remark);
    }
  }

  /** The remarks, in the order of the text. */
  List<Remark> remarks() {
    return remarks.stream().sorted(Comparator.comparingInt(r -> r.span().offset())).toList();
  }

  /** {@code done}, or the question whether what was to stay as it is may be written explicitly. */
  Outcome heed(Done done) {
    if (unasked.isEmpty()) {
      return done;
    }
    Remark first = unasked.getFirst();
    int offset = rendering.origin(first.span().offset());
    Span place = new Span(offset, 0);
    String words = Excerpt.around(rendering.article().text(), place, REACH);
    Done nothing = Done.nothing().goingOnAt(OptionalInt.of(offset));
    return new Asked(
        Messages.format("edit.explicit", unasked.size(), words),
        List.of(
            new Choice(
                Messages.format("edit.explicit.go-on", first.span().of(rendering.text())),
                place,
                () -> done),
            new Choice(Messages.format("edit.explicit.look"), place, () -> nothing)));
  }
}
