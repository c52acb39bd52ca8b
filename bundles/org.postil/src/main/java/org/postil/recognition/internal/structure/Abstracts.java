package org.postil.recognition.internal.structure;

import java.util.List;
import java.util.function.IntPredicate;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.words.WordList;
import org.postil.text.Span;

/** Finds the paragraphs of the abstract, or those of a catalogue record's annotation. */
final class Abstracts {

  private static final WordList WORDS = WordList.named("abstract");
  private static final int LONGEST_WORD = 20;
  private static final int MAX_PARAGRAPHS = 12;

  private final String text;

  Abstracts(String text) {
    this.text = text;
  }

  void assign(List<Paragraph> paragraphs, Roles roles, Header header, IntPredicate hasReference) {
    if (header.fields().isEmpty() || !annotation(paragraphs, roles, header)) {
      for (int i = 0; i < Math.min(paragraphs.size(), MAX_PARAGRAPHS); i++) {
        if (opens(paragraphs.get(i), roles.of(i))) {
          fill(paragraphs, roles, i, hasReference);
          return;
        }
      }
    }
  }

  /** In a record the annotation stands between the first fields and the next. */
  private static boolean annotation(List<Paragraph> paragraphs, Roles roles, Header header) {
    Span above = lastOfFirstRun(header, paragraphs);
    Span below = header.fields().getLast().span();
    int end = Math.min(below.offset(), nextField(header, above.end()));
    boolean found = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      int start = paragraphs.get(i).start();
      if (start > above.offset() && start < end && roles.isOpen(i)) {
        roles.set(i, Kind.ABSTRACT);
        found = true;
      }
    }
    return found;
  }

  private static Span lastOfFirstRun(Header header, List<Paragraph> paragraphs) {
    int first = header.fields().getFirst().span().offset();
    int body =
        paragraphs.stream()
            .mapToInt(Paragraph::start)
            .filter(at -> at > first)
            .findFirst()
            .orElse(first);
    return header.fields().stream()
        .map(field -> field.span())
        .filter(span -> span.offset() < body)
        .reduce((one, other) -> other)
        .orElse(header.fields().getFirst().span());
  }

  private static int nextField(Header header, int from) {
    return header.fields().stream()
        .mapToInt(field -> field.span().offset())
        .filter(at -> at > from)
        .findFirst()
        .orElse(from);
  }

  /** Whether the paragraph is "Abstract. …" or the heading "Abstract". */
  private boolean opens(Paragraph paragraph, Kind kind) {
    int start = paragraph.start();
    if (kind == Kind.HEADING || kind == Kind.TITLE) {
      return WORDS.contains(
          text.substring(new Headings(text).wordsStart(paragraph), paragraph.end()));
    }
    int end = start;
    int limit = Math.min(paragraph.end(), start + LONGEST_WORD);
    while (end < limit && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    boolean marked = end < paragraph.end() && ".:—–：．。".indexOf(text.charAt(end)) >= 0;
    return kind == null && marked && WORDS.contains(text.substring(start, end));
  }

  private static void fill(
      List<Paragraph> paragraphs, Roles roles, int first, IntPredicate hasReference) {
    int i = first;
    if (!roles.isOpen(i)) {
      i++;
    }
    while (i < paragraphs.size() && roles.isOpen(i) && (i == first || !hasReference.test(i))) {
      roles.set(i++, Kind.ABSTRACT);
    }
  }
}
