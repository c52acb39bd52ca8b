package org.postil.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.postil.PostilRuntimeModule;
import org.postil.PostilStandaloneSetup;

/** Makes the language known to EMF and Xtext with all that {@link PostilIdeModule} binds. */
public class PostilIdeSetup extends PostilStandaloneSetup {

  @Override
  public Injector createInjector() {
    return Guice.createInjector(Modules2.mixin(new PostilRuntimeModule(), new PostilIdeModule()));
  }
}
