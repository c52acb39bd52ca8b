package org.postil.edits.internal;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.HeaderField;
import org.postil.recognition.Note;
import org.postil.recognition.Recognition;
import org.postil.text.SpanSearch;

/** What may be inserted at a place of the text. */
public final class InsertionPlace {

  private final String text;
  private final Recognition recognition;
  private final int offset;

  private InsertionPlace(Analysis article, int offset) {
    this.text = article.text();
    this.recognition = article.recognition();
    this.offset = offset;
  }

  /** Whether a reference may stand at {@code offset} of {@code article}. */
  public static boolean takesReference(Analysis article, int offset) {
    InsertionPlace place = new InsertionPlace(article, offset);
    return place.takesText()
        && SpanSearch.touching(place.recognition.blocks(), Block::span, offset)
            .filter(place::isPartOf)
            .isEmpty();
  }

  /** Whether text with references may stand at {@code offset} of {@code article}. */
  public static boolean takesText(Analysis article, int offset) {
    return new InsertionPlace(article, offset).takesText();
  }

  private boolean takesText() {
    return SpanSearch.touching(recognition.notes(), Note::span, offset).isEmpty()
        && SpanSearch.touching(recognition.header(), HeaderField::span, offset).isEmpty()
        && !isWithinAddress()
        && !isWithinCharacter();
  }

  private boolean isWithinAddress() {
    return SpanSearch.touching(recognition.urls(), span -> span, offset)
        .filter(url -> url.offset() < offset && offset < url.end())
        .isPresent();
  }

  /** Whether it lies between the halves of a surrogate pair or of a line end. */
  private boolean isWithinCharacter() {
    if (offset == 0 || offset >= text.length()) {
      return false;
    }
    char before = text.charAt(offset - 1);
    char behind = text.charAt(offset);
    return Character.isSurrogatePair(before, behind) || before == '\r' && behind == '\n';
  }

  /** Whether the place belongs to what makes {@code block} the block that it is. */
  private boolean isPartOf(Block block) {
    return switch (block.kind()) {
      case BREAK, HEADER_FENCE -> true;
      case ABSTRACT -> opens(block) && offset <= endOfFirstWord(block);
      default -> !block.label().isEmpty() && offset < block.body().offset();
    };
  }

  private boolean opens(Block block) {
    List<Block> blocks = recognition.blocks();
    int index = blocks.indexOf(block);
    return index == 0 || blocks.get(index - 1).kind() != Kind.ABSTRACT;
  }

  /** The end of {@code Abstract} where a mark follows it, as in {@code Abstract. We show}. */
  private int endOfFirstWord(Block block) {
    int end = block.span().offset();
    while (end < block.span().end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean marked = end < block.span().end() && ".:—–：．。".indexOf(text.charAt(end)) >= 0;
    return marked ? end : -1;
  }
}
