package org.postil.scoping;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.postil.parsing.ArticleParseResult;

/**
 * Links references to notes as recognition did. Labels alone would not do: they are not unique
 * where numbering restarts, and {@code 3} may refer to {@code ³}.
 */
public class PostilLinkingService extends DefaultLinkingService {

  @Override
  public List<EObject> getLinkedObjects(EObject context, EReference reference, INode label) {
    return context.eResource() instanceof XtextResource resource
            && resource.getParseResult() instanceof ArticleParseResult article
        ? article.noteReferredToAt(label.getOffset()).<List<EObject>>map(List::of).orElse(List.of())
        : List.of();
  }
}
