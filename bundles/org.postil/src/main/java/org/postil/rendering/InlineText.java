package org.postil.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Recognition;
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Writes running text with its note references, cross-references and web addresses as links. */
final class InlineText {

  /** Of a longer note only the beginning stands beside its line; all of it stands at the end. */
  private static final int SIDENOTE_LENGTH = 600;

  /** A part of the text that is no plain text, and what writes it. */
  private record Part(Span span, Runnable write) {}

  private final Html html;
  private final Anchors anchors;
  private final String text;
  private final Recognition article;
  private final boolean marksPlaces;
  private final Set<Note> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param marksPlaces whether the page tells places in the text, as {@link HtmlPage#withPlaces}
   */
  InlineText(Html html, Analysis article, Anchors anchors, boolean marksPlaces) {
    this.html = html;
    this.anchors = anchors;
    this.marksPlaces = marksPlaces;
    this.article = article.recognition();
    text = article.text();
  }

  /** Writes the words of {@code span}. */
  void write(Span span) {
    List<Part> parts = new ArrayList<>();
    add(parts, span, article.references(), NoteReference::span, this::reference);
    add(parts, span, article.crossReferences(), CrossReference::span, this::crossReference);
    add(parts, span, article.urls(), url -> url, this::url);
    add(parts, span, article.escapes(), escape -> escape, this::escape);
    parts.sort(Comparator.comparingInt(part -> part.span().offset()));
    int done = span.offset();
    for (Part part : parts) {
      if (part.span().offset() >= done && part.span().end() <= span.end()) {
        html.text(text.substring(done, part.span().offset()));
        part.write().run();
        done = part.span().end();
      }
    }
    html.text(text.substring(done, span.end()));
  }

  private interface Writer<T> {
    void write(T part);
  }

  private static <T> void add(
      List<Part> parts, Span within, List<T> found, Function<T, Span> spanOf, Writer<T> writer) {
    for (T part : SpanSearch.beginningIn(found, spanOf, within)) {
      parts.add(new Part(spanOf.apply(part), () -> writer.write(part)));
    }
  }

  private void reference(NoteReference reference) {
    reference
        .note()
        .ifPresentOrElse(note -> link(reference, note), () -> html.text(reference.span().of(text)));
  }

  private void link(NoteReference reference, Note note) {
    boolean raised =
        switch (reference.style()) {
          case BRACKET, PARENTHESIS -> false;
          case GLUED, SUPERSCRIPT, SYMBOL, LETTER, CARET, INLINE -> true;
        };
    if (raised) {
      html.open("sup");
    }
    html.open(
        "a", "role", "doc-noteref", "id", anchors.of(reference), "href", "#" + anchors.of(note));
    inOtherWords(reference.span(), label(reference, note));
    html.close("a");
    if (raised) {
      html.close("sup");
    }
    sidenote(note);
  }

  private String label(NoteReference reference, Note note) {
    return switch (reference.style()) {
      case CARET, INLINE -> anchors.label(note);
      case GLUED, SUPERSCRIPT, SYMBOL, LETTER, BRACKET, PARENTHESIS -> reference.span().of(text);
    };
  }

  /**
   * The note once more beside its line, for the eye alone: without links, and hidden from screen
   * readers, which find it by the link. Further references show it on demand only.
   */
  private void sidenote(Note note) {
    String kind = shown.add(note) ? "sidenote" : "sidenote again";
    html.open("span", "class", kind, "aria-hidden", "true", "dir", "auto");
    html.open("b").text(anchors.label(note)).close("b");
    html.text(" " + Excerpt.of(text, note.body(), SIDENOTE_LENGTH)).close("span");
  }

  private void crossReference(CrossReference reference) {
    Optional<String> target = reference.target().map(anchors::of);
    target.ifPresent(id -> html.open("a", "href", "#" + id));
    html.text(reference.span().of(text));
    target.ifPresent(id -> html.close("a"));
  }

  private void url(Span url) {
    String written = url.of(text);
    Address.of(written)
        .ifPresentOrElse(
            address -> html.open("a", "href", address).text(written).close("a"),
            () -> html.text(written));
  }

  /** Without the backslash. */
  private void escape(Span escape) {
    inOtherWords(escape, text.substring(escape.offset() + 1, escape.end()));
  }

  /** Places behind them are found by how long it is in the text. */
  private void inOtherWords(Span written, String shown) {
    if (marksPlaces && shown.length() != written.length()) {
      html.open("span", "data-length", String.valueOf(written.length()));
      html.text(shown).close("span");
    } else {
      html.text(shown);
    }
  }

  /** Links back to the references to {@code note}. */
  void backlinks(List<NoteReference> references) {
    int number = 0;
    for (NoteReference reference : references) {
      String id = anchors.of(reference);
      if (id != null) {
        number++;
        html.text(" ")
            .open(
                "a",
                "role",
                "doc-backlink",
                "href",
                "#" + id,
                "aria-label",
                Messages.format("page.backlink", number))
            .text(number == 1 ? "↩" : String.valueOf(number))
            .close("a");
      }
    }
  }
}
