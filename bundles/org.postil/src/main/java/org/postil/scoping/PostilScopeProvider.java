package org.postil.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;
import org.postil.parsing.ArticleParseResult;

/** A note can be referred to from anywhere in its article, and from nowhere else. */
public class PostilScopeProvider implements IScopeProvider {

  @Override
  public IScope getScope(EObject context, EReference reference) {
    return context.eResource() instanceof XtextResource resource
            && resource.getParseResult() instanceof ArticleParseResult article
        ? Scopes.scopeFor(article.notes())
        : IScope.NULLSCOPE;
  }
}
