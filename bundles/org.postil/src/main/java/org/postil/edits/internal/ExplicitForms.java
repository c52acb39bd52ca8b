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
import org.postil.edits.internal.Piece.Indent;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.References;
import org.postil.internal.Messages;
import org.postil.recognition.NoteStyle;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/**
 * Tells what had to be written in the language's explicit forms, and asks before words change that
 * have nothing to do with notes.
 */
final class ExplicitForms {

  /** So many code units before and behind a place tell where it is. */
  private static final int REACH = 32;

  private static final int LONGEST_WORD = 24;

  private final Rendering rendering;
  private final List<Remark> remarks = new ArrayList<>();

  /** Those of words that have nothing to do with notes. */
  private final List<Remark> words = new ArrayList<>();

  /** Whether the note last seen has come to be explicit; then its paragraphs need no word. */
  private boolean inExplicit;

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
    boolean hasIndents = meant.pieces().stream().anyMatch(Indent.class::isInstance);
    int other = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Escape) {
        words.add(add("edit.explicit.number", wordAt(rendering.start(i))));
      } else if (pieces.get(i) instanceof Indent && !hasIndents && !inExplicit) {
        words.add(add("edit.explicit.paragraph", wordAt(rendering.end(i))));
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
    boolean explicit = style(piece) != style(meant.pieces().get(index));
    inExplicit = piece instanceof NoteStart ? explicit : inExplicit;
    if (explicit) {
      if (piece instanceof NoteStart start) {
        add("edit.explicit.note", rendering.label(start.note()));
      } else {
        Span group = Span.between(rendering.start(now), rendering.end(now));
        add("edit.explicit.reference", group);
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
    while (end < text.length()
        && end < start + LONGEST_WORD
        && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return Span.between(start, end);
  }

  private Remark add(String message, Span span) {
    Remark remark = new Remark(span, Messages.format(message, span.of(rendering.text())));
    remarks.add(remark);
    return remark;
  }

  /** The remarks, in the order of the text. */
  List<Remark> remarks() {
    return remarks.stream().sorted(Comparator.comparingInt(r -> r.span().offset())).toList();
  }

  /** {@code done}, or the question whether words that have nothing to do with notes may change. */
  Outcome heed(Done done) {
    if (words.isEmpty()) {
      return done;
    }
    Remark first = words.getFirst();
    int offset = rendering.origin(first.span().offset());
    Span place = new Span(offset, 0);
    String excerpt = Excerpt.around(rendering.article().text(), place, REACH);
    Done nothing = Done.nothing().goingOnAt(OptionalInt.of(offset));
    return new Asked(
        Messages.count("edit.explicit", words.size(), excerpt),
        List.of(
            new Choice(Messages.format("edit.explicit.go-on"), place, () -> done),
            new Choice(Messages.format("edit.explicit.look"), place, () -> nothing)));
  }
}
