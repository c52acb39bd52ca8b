package org.postil.parsing;

import org.antlr.runtime.CharStream;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.postil.lexing.ArticleStream;
import org.postil.parser.antlr.PostilParser;

/**
 * Recognises a text once, and hands what was recognised to the lexer and to whoever reads the
 * result.
 */
public class ArticleParser extends PostilParser {

  @Override
  protected IParseResult doParse(
      String ruleName, CharStream in, NodeModelBuilder nodes, int initialLookAhead) {
    ArticleStream article = ArticleStream.of(in);
    IParseResult result = super.doParse(ruleName, article, nodes, initialLookAhead);
    return new ArticleParseResult(result, article.recognition());
  }
}
