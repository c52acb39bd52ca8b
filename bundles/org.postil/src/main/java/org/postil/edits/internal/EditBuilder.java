package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Writes a new text beside an old one and notes the edits that lead from the one to the other. What
 * is kept in order costs no edit; what is skipped is deleted.
 */
final class EditBuilder {

  private final String old;
  private final StringBuilder text;
  private final StringBuilder pending = new StringBuilder();
  private final List<TextEdit> edits = new ArrayList<>();
  private int done;
  private int skipped;

  EditBuilder(String old) {
    this.old = old;
    this.text = new StringBuilder();
  }

  /** Length of the new text so far. */
  int length() {
    return text.length();
  }

  /** Keeps a span of the old text; one that lies before what was kept last is written anew. */
  void keep(Span span) {
    if (span.offset() < skipped) {
      insert(span.of(old));
      return;
    }
    skipped = span.offset();
    flush();
    text.append(old, span.offset(), span.end());
    done = span.end();
    skipped = done;
  }

  /** Writes {@code replacement} in the place of a span of the old text. */
  void replace(Span span, String replacement) {
    if (replacement.contentEquals(old.subSequence(span.offset(), span.end()))) {
      keep(span);
      return;
    }
    insert(replacement);
    skipped = Math.max(skipped, span.end());
  }

  /** Writes what is new. */
  void insert(String words) {
    text.append(words);
    pending.append(words);
  }

  private void flush() {
    String replacement = pending.toString();
    if (skipped > done || !replacement.isEmpty()) {
      Span span = Span.between(done, skipped);
      if (!span.of(old).equals(replacement)) {
        edits.add(new TextEdit(span, replacement));
      }
    }
    pending.setLength(0);
  }

  /** The edits, when all is written. */
  List<TextEdit> edits() {
    skipped = old.length();
    flush();
    done = skipped;
    return List.copyOf(edits);
  }

  /** The new text. */
  String text() {
    return text.toString();
  }
}
