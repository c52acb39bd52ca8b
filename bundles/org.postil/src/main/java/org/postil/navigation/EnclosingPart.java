package org.postil.navigation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Section;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** The next larger part of an article around a selection: word, sentence, paragraph, section. */
public final class EnclosingPart {

  private final Analysis article;
  private final Span selection;
  private final List<Span> parts = new ArrayList<>();

  private EnclosingPart(Analysis article, Span selection) {
    this.article = article;
    this.selection = selection;
  }

  /**
   * The smallest part that covers {@code selection} and is larger: a reference or word, an address
   * or cross-reference, a sentence, a paragraph, a note, a list of notes, a section with those
   * below it, the whole article; empty when all is selected.
   */
  public static Optional<Span> around(Analysis article, Span selection) {
    return new EnclosingPart(article, selection).smallest();
  }

  private Optional<Span> smallest() {
    add(article.recognition().references(), NoteReference::span);
    add(article.recognition().urls(), url -> url);
    add(article.recognition().crossReferences(), CrossReference::span);
    add(article.recognition().notes(), Note::span);
    add(article.recognition().noteLists(), NoteList::span);
    block().ifPresent(this::addPartsOf);
    addSections();
    parts.add(new Span(0, article.text().length()));
    return parts.stream()
        .filter(part -> part.covers(selection) && part.length() > selection.length())
        .min(Comparator.comparingInt(Span::length));
  }

  private <T> void add(List<T> all, Function<T, Span> spanOf) {
    SpanSearch.touching(all, spanOf, selection.offset()).map(spanOf).ifPresent(parts::add);
  }

  private Optional<Block> block() {
    return SpanSearch.touching(article.recognition().blocks(), Block::span, selection.offset());
  }

  private void addPartsOf(Block block) {
    parts.add(block.span());
    parts.add(block.body());
    if (block.span().covers(selection)) {
      parts.add(Sentence.around(article, selection));
      addWord(block.span());
    }
  }

  // References are glued to words: to a break iterator, fleet2 is one word.
  private void addWord(Span block) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(block.of(article.text()));
    int at = selection.offset() - block.offset();
    int start = words.isBoundary(at) && !startsWord(selection.offset()) ? words.preceding(at) : at;
    start = words.isBoundary(start) ? start : words.preceding(start);
    if (start != BreakIterator.DONE && startsWord(block.offset() + start)) {
      int end = words.following(start);
      parts.add(withoutReferences(Span.between(block.offset() + start, block.offset() + end)));
    }
  }

  private boolean startsWord(int offset) {
    return offset < article.text().length()
        && Character.isLetterOrDigit(article.text().codePointAt(offset));
  }

  private Span withoutReferences(Span word) {
    int end = word.end();
    for (NoteReference reference :
        SpanSearch.beginningIn(article.recognition().references(), NoteReference::span, word)) {
      end = Math.min(end, Math.max(word.offset(), reference.span().offset()));
    }
    return Span.between(word.offset(), end);
  }

  /** The section at the selection and all that it lies below. */
  private void addSections() {
    List<Section> sections = article.recognition().sections();
    int level = Integer.MAX_VALUE;
    for (int at = sections.size() - 1; at >= 0 && level > 1; at--) {
      Section section = sections.get(at);
      if (section.span().offset() <= selection.offset() && section.level() < level) {
        level = section.level();
        parts.add(stripped(section.span().offset(), end(sections, at)));
      }
    }
  }

  /** Without blank lines at its end, and without the notes that follow its text. */
  private Span stripped(int start, int end) {
    int notes =
        SpanSearch.beginningIn(
                article.recognition().noteLists(), NoteList::span, Span.between(start, end))
            .stream()
            .mapToInt(list -> list.span().offset())
            .filter(offset -> offset >= selection.end())
            .findFirst()
            .orElse(end);
    int last = notes;
    while (last > start && Character.isWhitespace(article.text().codePointBefore(last))) {
      last--;
    }
    return Span.between(start, last);
  }

  private static int end(List<Section> sections, int at) {
    int last = at;
    while (last + 1 < sections.size()
        && sections.get(last + 1).level() > sections.get(at).level()) {
      last++;
    }
    return sections.get(last).span().end();
  }
}
