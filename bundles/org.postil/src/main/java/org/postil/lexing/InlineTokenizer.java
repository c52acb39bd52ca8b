package org.postil.lexing;

import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_CROSS_REFERENCE;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_CROSS_REFERENCE_END;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_CROSS_REFERENCE_LABEL;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_ESCAPE;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_INLINE_NOTE;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_INLINE_NOTE_END;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_NOTE_REFERENCE;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_TEXT;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_URL;

import java.util.List;
import org.postil.recognition.CrossReference;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Recognition;
import org.postil.text.Span;

/** Makes tokens of running text, from the start of an article to its end. */
final class InlineTokenizer {

  private final Tokens tokens;
  private final List<Inline> inlines;
  private int next;

  InlineTokenizer(Recognition article, Tokens tokens) {
    this.tokens = tokens;
    this.inlines = Inline.of(article);
  }

  /** Adds the tokens of the running text from the last token up to {@code end}. */
  void upTo(int end) {
    while (next < inlines.size() && inlines.get(next).span().offset() < end) {
      Inline inline = inlines.get(next++);
      // What overlaps with something before it, or with the end, stays plain text.
      if (inline.span().offset() >= tokens.end() && inline.span().end() <= end) {
        tokens.addUnlessEmpty(RULE_T_TEXT, inline.span().offset());
        add(inline);
      }
    }
    tokens.addUnlessEmpty(RULE_T_TEXT, end);
  }

  private void add(Inline inline) {
    switch (inline) {
      case Inline.NoteReference(var reference) -> addNoteReference(reference);
      case Inline.CrossReference(var reference) -> addCrossReference(reference);
      case Inline.Url(var span) -> tokens.add(RULE_T_URL, span.end());
      case Inline.Escape(var span) -> tokens.add(RULE_T_ESCAPE, span.end());
    }
  }

  private void addNoteReference(NoteReference reference) {
    if (reference.style() == NoteStyle.INLINE && reference.note().isPresent()) {
      Span body = reference.note().get().body();
      tokens.add(RULE_T_INLINE_NOTE, body.offset());
      upTo(body.end());
      tokens.add(RULE_T_INLINE_NOTE_END, reference.span().end());
    } else {
      tokens.add(RULE_T_NOTE_REFERENCE, reference.span().end());
    }
  }

  private void addCrossReference(CrossReference reference) {
    Span label = reference.labelSpan().isEmpty() ? reference.span() : reference.labelSpan();
    tokens.addUnlessEmpty(RULE_T_CROSS_REFERENCE, label.offset());
    tokens.add(RULE_T_CROSS_REFERENCE_LABEL, label.end());
    tokens.addUnlessEmpty(RULE_T_CROSS_REFERENCE_END, reference.span().end());
  }
}
