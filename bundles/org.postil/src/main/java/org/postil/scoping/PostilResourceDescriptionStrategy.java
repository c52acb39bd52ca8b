package org.postil.scoping;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.util.IAcceptor;

/** Keeps articles out of the index: nothing in one can be referred to from another. */
public class PostilResourceDescriptionStrategy implements IDefaultResourceDescriptionStrategy {

  @Override
  public boolean createEObjectDescriptions(
      EObject object, IAcceptor<IEObjectDescription> acceptor) {
    return false;
  }

  @Override
  public boolean createReferenceDescriptions(
      EObject object, URI container, IAcceptor<IReferenceDescription> acceptor) {
    return false;
  }
}
