package org.postil;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.postil.model.ArticlePackage;

/** Makes the language known to EMF and Xtext where there is no Eclipse to do it. */
public class PostilStandaloneSetup extends PostilStandaloneSetupGenerated {

  /** Registers the language and its metamodel for the whole virtual machine. */
  public static void doSetup() {
    new PostilStandaloneSetup().createInjectorAndDoEMFRegistration();
  }

  @Override
  public Injector createInjectorAndDoEMFRegistration() {
    EPackage.Registry.INSTANCE.putIfAbsent(ArticlePackage.eNS_URI, ArticlePackage.eINSTANCE);
    return super.createInjectorAndDoEMFRegistration();
  }
}
