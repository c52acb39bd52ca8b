package org.postil.recognition.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Section;
import org.postil.text.Span;

/** Derives the sections: the title, a heading, a break or the start of the body opens one. */
public final class SectionBuilder {

  private static final int MAX_WORDS = 60;

  private final String text;
  private final List<Section> sections = new ArrayList<>();
  private int start = -1;
  private int end;
  private int level = 1;
  private Block opener;
  private Span words;

  private SectionBuilder(String text) {
    this.text = text;
  }

  /** The sections that {@code blocks} form. */
  public static List<Section> of(String text, List<Block> blocks) {
    SectionBuilder builder = new SectionBuilder(text);
    blocks.forEach(builder::read);
    builder.close();
    return List.copyOf(builder.sections);
  }

  private void read(Block block) {
    switch (block.kind()) {
      case TITLE, HEADING, BREAK -> open(block);
      case ABSTRACT -> {
        if (opener != null && opener.kind() == Kind.TITLE) {
          close();
        } else {
          extend(block);
        }
      }
      case PARAGRAPH -> {
        if (start < 0) {
          open(block);
        } else {
          name(block);
        }
      }
      default -> {
        if (block.kind() != Kind.CLOSING_LINE) {
          extend(block);
        }
      }
    }
  }

  private void extend(Block block) {
    if (start >= 0) {
      end = block.span().end();
    }
  }

  private void open(Block block) {
    close();
    start = block.span().offset();
    end = block.span().end();
    opener = block;
    words = block.body();
    level = block.kind() == Kind.HEADING ? block.level() : 1;
  }

  /** A section without a heading bears the first words below its break. */
  private void name(Block block) {
    if (opener.kind() == Kind.BREAK && end == opener.span().end()) {
      words = block.body();
    }
    extend(block);
  }

  private void close() {
    if (start < 0) {
      return;
    }
    boolean headed = opener.kind() == Kind.HEADING || opener.kind() == Kind.TITLE;
    Optional<Block> heading = headed ? Optional.of(opener) : Optional.empty();
    String title = headed ? words.of(text) : firstWords();
    sections.add(new Section(Span.between(start, end), level, title, heading));
    start = -1;
    opener = null;
  }

  private String firstWords() {
    if (words.length() <= MAX_WORDS) {
      return words.of(text);
    }
    String first = new Span(words.offset(), MAX_WORDS).of(text);
    int cut = first.lastIndexOf(' ');
    return cut < 1 ? first : first.substring(0, cut);
  }
}
