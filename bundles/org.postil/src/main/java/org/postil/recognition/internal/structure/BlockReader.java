package org.postil.recognition.internal.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.recognition.internal.layout.Marks;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.text.Span;

/** Says of every paragraph that is no note or entry what it is, and makes blocks of all. */
public final class BlockReader {

  private static final int LONGEST_TITLE = 250;

  private static final Set<Kind> NOTES =
      EnumSet.of(Kind.NOTE, Kind.NOTE_CONTINUATION, Kind.ENTRY, Kind.ENTRY_CONTINUATION);

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Header header;
  private final Roles roles;
  private final Headings headings;
  private final Abstracts abstracts;

  public BlockReader(String text, List<Paragraph> paragraphs, Header header, Roles roles) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.header = header;
    this.roles = roles;
    this.headings = new Headings(text);
    this.abstracts = new Abstracts(text);
  }

  /** Gives every paragraph its role, given which of them hold a note reference. */
  public void assign(IntPredicate hasReference) {
    title();
    new ClosingLines(text, paragraphs, roles).assign(lastNote());
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!roles.isOpen(i)) {
        continue;
      }
      if (Marks.isBreak(text, paragraph.start(), paragraph.end())) {
        roles.set(i, Kind.BREAK);
      } else if (headings.isHeading(paragraph, isSetOff(i)) || isNumberedHeading(i)) {
        roles.set(i, Kind.HEADING);
      }
    }
    abstracts.assign(paragraphs, roles, header, hasReference);
    roles.fill(0, paragraphs.size(), Kind.PARAGRAPH);
  }

  /** {@code 1. Introduction} heads a section unless it is an item of a list. */
  private boolean isNumberedHeading(int i) {
    Paragraph paragraph = paragraphs.get(i);
    boolean numbered = paragraph.label().filter(label -> label.form() == LabelForm.DOT).isPresent();
    boolean item = i == 0 || isLabelled(i - 1) || i + 1 == paragraphs.size() || isLabelled(i + 1);
    return numbered
        && !item
        && paragraph.isSingleLine()
        && paragraph.loose()
        && isSetOff(i)
        && headings.isTitleLike(paragraph);
  }

  private boolean isLabelled(int i) {
    return paragraphs.get(i).label().isPresent();
  }

  private boolean isSetOff(int i) {
    return i + 1 == paragraphs.size() || paragraphs.get(i + 1).loose();
  }

  private void title() {
    if (paragraphs.isEmpty() || !roles.isOpen(0)) {
      return;
    }
    Paragraph first = paragraphs.getFirst();
    char last = text.charAt(first.end() - 1);
    boolean sentence = Chars.isSentenceEnd(last) || Chars.isComma(last);
    boolean title =
        first.isSingleLine()
            && isSetOff(0)
            && paragraphs.size() > 1
            && first.span().length() <= LONGEST_TITLE
            && headings.explicitLevel(first) <= 1
            && (!sentence || headings.isHeading(first, true));
    if (title && !Marks.isBreak(text, first.start(), first.end())) {
      roles.set(0, Kind.TITLE);
    }
  }

  private int lastNote() {
    int last = paragraphs.size() - 1;
    while (last >= 0 && !NOTES.contains(roles.of(last))) {
      last--;
    }
    return last;
  }

  /** All blocks in text order. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(header.blocks());
    for (int i = 0; i < paragraphs.size(); i++) {
      blocks.add(block(paragraphs.get(i), roles.of(i)));
    }
    blocks.sort(Comparator.comparingInt(block -> block.span().offset()));
    return List.copyOf(blocks);
  }

  private Block block(Paragraph paragraph, Kind kind) {
    return switch (kind) {
      case NOTE, ENTRY -> labelled(paragraph, kind);
      case TITLE, HEADING -> heading(paragraph, kind);
      default ->
          new Block(kind, paragraph.span(), new Span(paragraph.start(), 0), paragraph.span(), 0);
    };
  }

  private static Block labelled(Paragraph paragraph, Kind kind) {
    Span none = new Span(paragraph.start(), 0);
    Span label = paragraph.label().map(found -> found.span()).orElse(none);
    int body = paragraph.label().map(found -> found.bodyStart()).orElse(paragraph.start());
    return new Block(kind, paragraph.span(), label, Span.between(body, paragraph.end()), 0);
  }

  private Block heading(Paragraph paragraph, Kind kind) {
    int level = headings.explicitLevel(paragraph);
    int words = headings.wordsStart(paragraph);
    Span label = new Span(paragraph.start(), level);
    int shown = kind == Kind.TITLE ? 0 : level > 0 ? level : HeadingLevel.of(text, paragraph);
    return new Block(kind, paragraph.span(), label, Span.between(words, paragraph.end()), shown);
  }
}
