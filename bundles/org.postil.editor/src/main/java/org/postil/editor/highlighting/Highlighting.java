package org.postil.editor.highlighting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.Certainty;
import org.postil.recognition.CrossReference;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Recognition;
import org.postil.text.Span;

/** Tells which parts of an article stand in a style of their own. */
final class Highlighting {

  private record Part(Span span, TextKind kind) {}

  private static final Comparator<Part> BY_OFFSET =
      Comparator.comparingInt(part -> part.span().offset());

  private Highlighting() {}

  /** The styled parts of {@code article}. */
  static StyledSpans of(Analysis article) {
    return flatten(blocks(article.recognition()), inlines(article.recognition()));
  }

  private static List<Part> blocks(Recognition article) {
    List<Part> spans = new ArrayList<>();
    for (Block block : article.blocks()) {
      switch (block.kind()) {
        case TITLE, HEADING -> add(spans, block.span(), TextKind.HEADING);
        case BREAK, HEADER_FENCE -> add(spans, block.span(), TextKind.BREAK);
        case HEADER_FIELD -> add(spans, block.label(), TextKind.HEADER_KEY);
        case ENTRY -> add(spans, block.label(), TextKind.NOTE_LABEL);
        case NOTE -> {
          add(spans, block.label(), TextKind.NOTE_LABEL);
          add(spans, block.body(), TextKind.NOTE);
        }
        case NOTE_CONTINUATION -> add(spans, block.body(), TextKind.NOTE);
        case ABSTRACT, PARAGRAPH, ENTRY_CONTINUATION, CLOSING_LINE -> {}
      }
    }
    return spans;
  }

  private static List<Part> inlines(Recognition article) {
    List<Part> spans = new ArrayList<>();
    for (NoteReference reference : article.references()) {
      boolean uncertain = reference.certainty() == Certainty.AMBIGUOUS;
      add(
          spans,
          reference.span(),
          uncertain ? TextKind.UNCERTAIN_REFERENCE : TextKind.NOTE_REFERENCE);
    }
    for (CrossReference reference : article.crossReferences()) {
      add(spans, reference.span(), TextKind.CROSS_REFERENCE);
    }
    article.urls().forEach(url -> add(spans, url, TextKind.URL));
    spans.sort(BY_OFFSET);
    return spans;
  }

  private static void add(List<Part> spans, Span span, TextKind kind) {
    if (!span.isEmpty()) {
      spans.add(new Part(span, kind));
    }
  }

  /** Lays {@code upper} over {@code lower}; of two that overlap in one layer the first stays. */
  private static StyledSpans flatten(List<Part> lower, List<Part> upper) {
    StyledSpans.Builder flat = new StyledSpans.Builder();
    int next = 0;
    for (Part base : lower) {
      while (next < upper.size() && upper.get(next).span().offset() < base.span().end()) {
        Part top = upper.get(next++);
        flat.add(base.span().offset(), top.span().offset(), base.kind());
        flat.add(top.span().offset(), top.span().end(), top.kind());
      }
      flat.add(base.span().offset(), base.span().end(), base.kind());
    }
    upper
        .subList(next, upper.size())
        .forEach(top -> flat.add(top.span().offset(), top.span().end(), top.kind()));
    return flat.build();
  }
}
