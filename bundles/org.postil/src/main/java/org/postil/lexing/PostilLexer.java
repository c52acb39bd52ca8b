package org.postil.lexing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.postil.parser.antlr.internal.InternalPostilParser;

/**
 * Gives Xtext the tokens of a recognised text. What a token is depends on text far away, so the
 * whole text is read before the first token.
 */
public final class PostilLexer extends Lexer {

  private Tokens tokens = new Tokens();
  private int next;

  @Override
  public void setCharStream(CharStream input) {
    ArticleStream article = ArticleStream.of(input);
    super.setCharStream(article);
    tokens = Tokenizer.tokens(article.recognition());
    next = 0;
  }

  @Override
  public Token nextToken() {
    if (next == tokens.count()) {
      return Token.EOF_TOKEN;
    }
    int index = next++;
    int type = tokens.type(index);
    int channel =
        type == InternalPostilParser.RULE_T_GAP ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL;
    return new CommonToken(input, type, channel, tokens.start(index), tokens.end(index) - 1);
  }

  /** Not called, since {@link #nextToken()} is what calls it in other lexers. */
  @Override
  public void mTokens() {
    throw new UnsupportedOperationException();
  }
}
