package org.postil.ide.contentassist;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.postil.lexing.PostilLexer;

/**
 * Gives the parser of content assist the tokens that the parser of the language has. Both parsers
 * number their tokens alike, since both are made of one grammar.
 */
public final class ContentAssistLexer extends Lexer {

  private final PostilLexer lexer = new PostilLexer();

  @Override
  public void setCharStream(CharStream input) {
    super.setCharStream(input);
    lexer.setCharStream(input);
  }

  @Override
  public Token nextToken() {
    return lexer.nextToken();
  }

  /** Not called, since {@link #nextToken()} is what calls it in other lexers. */
  @Override
  public void mTokens() {
    throw new UnsupportedOperationException();
  }
}
