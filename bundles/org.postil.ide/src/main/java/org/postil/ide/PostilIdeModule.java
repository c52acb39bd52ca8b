package org.postil.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.postil.ide.contentassist.ContentAssistLexer;

/** Binds what editors of all kinds need of Xtext for Postil. */
public class PostilIdeModule extends AbstractPostilIdeModule {

  @Override
  public void configureContentAssistLexer(Binder binder) {
    binder
        .bind(Lexer.class)
        .annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST))
        .to(ContentAssistLexer.class);
  }
}
