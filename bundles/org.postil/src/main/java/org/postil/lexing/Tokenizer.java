package org.postil.lexing;

import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_ABSTRACT;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_BREAK;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_CLOSING_LINE;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_CONTINUATION;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_ENTRY;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_ENTRY_LABEL;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_GAP;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_HEADER_FENCE;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_HEADER_FIELD;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_HEADING;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_KEY;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_LEAD;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_NOTE;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_NOTE_LABEL;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_PARAGRAPH;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_SECTION;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_SECTION_END;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_TAIL;
import static org.postil.parser.antlr.internal.InternalPostilParser.RULE_T_TITLE;

import java.util.List;
import org.postil.recognition.Block;
import org.postil.recognition.Recognition;
import org.postil.recognition.Section;

/** Turns what was recognised in a text into the tokens of the grammar, in one pass. */
final class Tokenizer {

  private final Recognition article;
  private final Tokens tokens = new Tokens();
  private final InlineTokenizer inlines;
  private int nextSection;
  private int sectionEnd;
  private boolean continuable;

  private Tokenizer(Recognition article) {
    this.article = article;
    this.inlines = new InlineTokenizer(article, tokens);
  }

  static Tokens tokens(Recognition article) {
    Tokenizer tokenizer = new Tokenizer(article);
    article.blocks().forEach(tokenizer::add);
    tokenizer.closeSection(Integer.MAX_VALUE);
    tokenizer.tokens.addUnlessEmpty(RULE_T_GAP, article.text().length());
    return tokenizer.tokens;
  }

  private void add(Block block) {
    int start = block.span().offset();
    closeSection(start);
    tokens.addUnlessEmpty(RULE_T_GAP, start);
    openSection(start);
    switch (block.kind()) {
      case HEADER_FENCE -> tokens.add(RULE_T_HEADER_FENCE, block.span().end());
      case BREAK -> tokens.add(RULE_T_BREAK, block.span().end());
      default -> addText(block);
    }
    continuable = continues(block);
  }

  private boolean continues(Block block) {
    return switch (block.kind()) {
      case NOTE, ENTRY -> true;
      case NOTE_CONTINUATION, ENTRY_CONTINUATION -> continuable;
      default -> false;
    };
  }

  private void closeSection(int offset) {
    if (sectionEnd > 0 && offset >= sectionEnd) {
      tokens.mark(RULE_T_SECTION_END);
      sectionEnd = 0;
      continuable = false;
    }
  }

  private void openSection(int offset) {
    List<Section> sections = article.sections();
    while (nextSection < sections.size() && sections.get(nextSection).span().end() <= offset) {
      nextSection++;
    }
    if (nextSection < sections.size() && sections.get(nextSection).span().offset() <= offset) {
      sectionEnd = sections.get(nextSection++).span().end();
      tokens.mark(RULE_T_SECTION);
      continuable = false;
    }
  }

  private void addText(Block block) {
    tokens.mark(opening(block.kind()));
    switch (block.kind()) {
      case HEADER_FIELD -> addLabel(block, RULE_T_KEY);
      case NOTE -> addLabel(block, RULE_T_NOTE_LABEL);
      case ENTRY -> {
        if (!block.label().isEmpty()) {
          addLabel(block, RULE_T_ENTRY_LABEL);
        }
      }
      default -> {}
    }
    tokens.addUnlessEmpty(RULE_T_LEAD, block.body().offset());
    inlines.upTo(block.body().end());
    tokens.addUnlessEmpty(RULE_T_TAIL, block.span().end());
  }

  private void addLabel(Block block, int type) {
    tokens.addUnlessEmpty(RULE_T_LEAD, block.label().offset());
    tokens.add(type, block.label().end());
  }

  private int opening(Block.Kind kind) {
    return switch (kind) {
      case TITLE -> RULE_T_TITLE;
      case HEADER_FIELD -> RULE_T_HEADER_FIELD;
      case ABSTRACT -> RULE_T_ABSTRACT;
      case HEADING -> RULE_T_HEADING;
      case NOTE -> RULE_T_NOTE;
      case ENTRY -> RULE_T_ENTRY;
      case NOTE_CONTINUATION, ENTRY_CONTINUATION ->
          continuable ? RULE_T_CONTINUATION : RULE_T_PARAGRAPH;
      case CLOSING_LINE -> RULE_T_CLOSING_LINE;
      case PARAGRAPH, HEADER_FENCE, BREAK -> RULE_T_PARAGRAPH;
    };
  }
}
