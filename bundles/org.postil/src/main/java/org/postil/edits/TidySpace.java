package org.postil.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Recognition;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Tidies the white space around note references and behind the labels of notes. Nothing else
 * changes, and no line end does. What has been tidied stays as it is when it is tidied again.
 */
public final class TidySpace {

  private static final String NO_BREAK = "\u00A0\u202F\u2007";

  private final String text;
  private final Span part;
  private final boolean before;
  private final Set<TextEdit> edits = new LinkedHashSet<>();

  private TidySpace(Analysis article, Span part, boolean before) {
    this.text = article.text();
    this.part = part;
    this.before = before;
  }

  /**
   * The edits for all references and notes that lie in {@code part}: no space before a bare or
   * raised reference, one space where several follow a reference or the label of a note, none at
   * the end of their lines. Where one of several spaces does not break, that one stays. What would
   * make a reference be read otherwise is not done: first the spaces before references stay, then
   * all.
   */
  public static List<TextEdit> edits(Analysis article, Span part) {
    return Stream.of(true, false)
        .map(before -> new TidySpace(article, part, before).edits(article))
        .filter(edits -> isReadAlike(article, edits))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isReadAlike(Analysis article, List<TextEdit> edits) {
    Recognition tidied = Recognition.of(TextEdit.apply(article.text(), edits));
    return edits.isEmpty() || places(tidied).equals(places(article.recognition()));
  }

  /** Behind how many signs that are no space each reference and each note begins. */
  private static List<Integer> places(Recognition article) {
    int[] signs = signs(article.text());
    return Stream.concat(
            article.references().stream().map(NoteReference::span),
            article.notes().stream().map(Note::span))
        .map(span -> signs[span.offset()])
        .toList();
  }

  private static int[] signs(String text) {
    int[] signs = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      signs[at + 1] = signs[at] + (isSpace(text.charAt(at)) ? 0 : 1);
    }
    return signs;
  }

  private List<TextEdit> edits(Analysis article) {
    article.recognition().references().forEach(this::tidy);
    article.recognition().notes().forEach(this::tidy);
    return inOrder();
  }

  private void tidy(NoteReference reference) {
    if (!part.covers(reference.span())) {
      return;
    }
    boolean bare =
        reference.style() == NoteStyle.GLUED || reference.style() == NoteStyle.SUPERSCRIPT;
    if (bare && before) {
      removeBefore(reference.span().offset());
    }
    shorten(reference.span().end());
  }

  // A number glued to a number would be another number.
  private void removeBefore(int offset) {
    int start = startOfSpace(offset);
    boolean word = start > 0 && !isLineEnd(text.charAt(start - 1));
    if (word && !Character.isDigit(text.codePointBefore(start))) {
      replace(Span.between(start, offset), "");
    }
  }

  private void tidy(Note note) {
    if (part.covers(note.span()) && !note.isInline()) {
      shorten(startOfSpace(note.body().offset()));
      shorten(note.span().end());
    }
  }

  /** Leaves one of the spaces that begin at {@code start}, or none at the end of a line. */
  private void shorten(int start) {
    int end = endOfSpace(start);
    if (end == text.length() || isLineEnd(text.charAt(end))) {
      replace(Span.between(start, end), "");
    } else if (end - start > 1) {
      replace(Span.between(start, end), String.valueOf(spaceFor(start, end)));
    }
  }

  private char spaceFor(int start, int end) {
    for (int at = start; at < end; at++) {
      if (NO_BREAK.indexOf(text.charAt(at)) >= 0) {
        return text.charAt(at);
      }
    }
    return ' ';
  }

  private void replace(Span space, String replacement) {
    if (!space.isEmpty()) {
      edits.add(new TextEdit(space, replacement));
    }
  }

  private int startOfSpace(int offset) {
    int at = offset;
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int endOfSpace(int offset) {
    int at = offset;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == '\t' || Character.isSpaceChar(c) && !isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Where references follow one another, two want the same space; the shorter result counts. */
  private List<TextEdit> inOrder() {
    List<TextEdit> ordered = new ArrayList<>();
    edits.stream()
        .sorted(
            Comparator.<TextEdit>comparingInt(edit -> edit.span().offset())
                .thenComparingInt(edit -> edit.replacement().length()))
        .filter(edit -> ordered.isEmpty() || ordered.getLast().span().end() <= edit.span().offset())
        .forEach(ordered::add);
    return List.copyOf(ordered);
  }
}
