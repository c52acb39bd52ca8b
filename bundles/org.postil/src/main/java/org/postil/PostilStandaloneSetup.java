package org.postil;

/** Makes the language known to EMF and Xtext where there is no Eclipse to do it. */
public class PostilStandaloneSetup extends PostilStandaloneSetupGenerated {

  /** Registers the language and its metamodel for the whole virtual machine. */
  public static void doSetup() {
    new PostilStandaloneSetup().createInjectorAndDoEMFRegistration();
  }
}
