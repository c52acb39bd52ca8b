package org.postil;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.postil.lexing.PostilLexer;
import org.postil.parsing.ArticleParser;
import org.postil.parsing.PostilValueConverters;
import org.postil.parsing.TextSerializer;
import org.postil.parsing.Utf8EncodingProvider;
import org.postil.scoping.PostilFragmentProvider;
import org.postil.scoping.PostilLinkingService;
import org.postil.scoping.PostilNameProvider;
import org.postil.scoping.PostilResourceDescriptionStrategy;
import org.postil.scoping.PostilScopeProvider;

/** Binds what Postil does in its own way where Xtext has a way for most languages. */
public class PostilRuntimeModule extends AbstractPostilRuntimeModule {

  @Override
  public void configureRuntimeLexer(Binder binder) {
    binder
        .bind(Lexer.class)
        .annotatedWith(Names.named(LexerBindings.RUNTIME))
        .to(PostilLexer.class);
  }

  @Override
  public Class<? extends Lexer> bindLexer() {
    return PostilLexer.class;
  }

  @Override
  public Class<? extends IParser> bindIParser() {
    return ArticleParser.class;
  }

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return PostilValueConverters.class;
  }

  @Override
  public Class<? extends ISerializer> bindISerializer() {
    return TextSerializer.class;
  }

  @Override
  public Class<? extends IEncodingProvider.Runtime> bindRuntimeEncodingProvider() {
    return Utf8EncodingProvider.class;
  }

  @Override
  public Class<? extends ILinkingService> bindILinkingService() {
    return PostilLinkingService.class;
  }

  @Override
  public Class<? extends IScopeProvider> bindIScopeProvider() {
    return PostilScopeProvider.class;
  }

  @Override
  public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
    return PostilNameProvider.class;
  }

  @Override
  public Class<? extends IFragmentProvider> bindIFragmentProvider() {
    return PostilFragmentProvider.class;
  }

  public Class<? extends IDefaultResourceDescriptionStrategy>
      bindIDefaultResourceDescriptionStrategy() {
    return PostilResourceDescriptionStrategy.class;
  }

  /** Nobody keeps objects of an old model, so that there is no need to make proxies of them all. */
  public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
    return IReferableElementsUnloader.NullUnloader.class;
  }
}
