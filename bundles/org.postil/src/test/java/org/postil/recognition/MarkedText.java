package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.Span;

/**
 * A text in which {@code «…»} marks what should be read as note references; the marks themselves
 * are taken out before it is read.
 */
final class MarkedText {

  private final String text;
  private final List<Span> marked = new ArrayList<>();

  private MarkedText(String source) {
    StringBuilder plain = new StringBuilder();
    int open = -1;
    for (char c : source.toCharArray()) {
      if (c == '«') {
        open = plain.length();
      } else if (c == '»') {
        marked.add(Span.between(open, plain.length()));
      } else {
        plain.append(c);
      }
    }
    text = plain.toString();
  }

  static MarkedText of(String source) {
    return new MarkedText(source);
  }

  /** A body below which the notes {@code first} to {@code last} stand. */
  static MarkedText withNotes(String body, int first, int last) {
    StringBuilder source = new StringBuilder(body).append("\n\n");
    for (int number = first; number <= last; number++) {
      source.append(number).append(". Note on matter ").append((char) ('A' + number % 26));
      source.append(", as told elsewhere.\n\n");
    }
    return new MarkedText(source.toString());
  }

  String text() {
    return text;
  }

  /** Reads the text and asserts that exactly what is marked was read as references. */
  Recognition read() {
    Recognition article = Recognition.of(text);
    assertThat(article.references())
        .extracting(reference -> shown(reference.span()))
        .containsExactlyElementsOf(marked.stream().map(this::shown).toList());
    return article;
  }

  /** Like {@link #read()}; asserts too that every reference has its note. */
  Recognition readLinked() {
    Recognition article = read();
    assertThat(article.references()).allSatisfy(r -> assertThat(r.note()).isPresent());
    return article;
  }

  private String shown(Span span) {
    int from = Math.max(0, span.offset() - 12);
    return text.substring(from, span.offset()) + "«" + span.of(text) + "»";
  }
}
