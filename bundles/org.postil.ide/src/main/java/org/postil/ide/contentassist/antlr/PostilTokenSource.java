package org.postil.ide.contentassist.antlr;

import org.antlr.runtime.TokenSource;

/** What the generated parser of content assist puts around the lexer; see its superclass. */
final class PostilTokenSource extends org.postil.parser.antlr.PostilTokenSource {

  PostilTokenSource(TokenSource lexer) {
    super(lexer);
  }
}
