package org.postil.lexing;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.postil.recognition.Recognition;

/** The characters of an article together with what was recognised in them. */
public final class ArticleStream extends ANTLRStringStream {

  private final Recognition recognition;

  private ArticleStream(String text) {
    super(text);
    recognition = Recognition.of(text);
  }

  /** Reads all of {@code input}, unless that has been done. */
  public static ArticleStream of(CharStream input) {
    return input instanceof ArticleStream stream
        ? stream
        : new ArticleStream(input.substring(0, input.size() - 1));
  }

  public Recognition recognition() {
    return recognition;
  }
}
