package org.postil.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.postil.parsing.ArticleParseResult;

/**
 * Names an object by its class and its place in the text, as in {@code ListedNote@2107}, in
 * constant time. The default counts the objects before it, which makes the work of a whole article
 * quadratic.
 */
public class PostilFragmentProvider implements IFragmentProvider {

  @Override
  public String getFragment(EObject object, Fallback fallback) {
    return ArticleParseResult.name(object).orElseGet(() -> fallback.getFragment(object));
  }

  @Override
  public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
    return resource instanceof XtextResource article
            && article.getParseResult() instanceof ArticleParseResult result
        ? result.objectNamed(fragment).orElseGet(() -> fallback.getEObject(fragment))
        : fallback.getEObject(fragment);
  }
}
