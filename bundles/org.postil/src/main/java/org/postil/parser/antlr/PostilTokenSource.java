package org.postil.parser.antlr;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * What the generated parser puts around the lexer, because the terminals of the grammar are
 * synthetic. The lexer yields the tokens of the grammar itself, so that nothing is left to do.
 */
public class PostilTokenSource implements TokenSource {

  private final TokenSource lexer;

  public PostilTokenSource(TokenSource lexer) {
    this.lexer = lexer;
  }

  @Override
  public Token nextToken() {
    return lexer.nextToken();
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }
}
