package org.postil.parsing;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.xbase.lib.IteratorExtensions;
import org.postil.PostilStandaloneSetup;
import org.postil.model.Article;

/** An article as Xtext reads it, for tests. */
public final class ParsedArticle {

  private static final Injector INJECTOR =
      new PostilStandaloneSetup().createInjectorAndDoEMFRegistration();

  private final XtextResource resource;

  private ParsedArticle(XtextResource resource) {
    this.resource = resource;
  }

  public static ParsedArticle of(String text) {
    XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
    var resource = (XtextResource) set.createResource(URI.createURI("test:/article.postil"));
    try {
      resource.reparse(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ParsedArticle(resource);
  }

  public XtextResource resource() {
    return resource;
  }

  public ArticleParseResult result() {
    return (ArticleParseResult) resource.getParseResult();
  }

  public Article article() {
    return (Article) resource.getContents().getFirst();
  }

  /** All objects of the model of one class, in text order. */
  public <T extends EObject> List<T> all(Class<T> type) {
    return IteratorExtensions.toList(IteratorExtensions.filter(article().eAllContents(), type));
  }
}
