package org.postil.parsing;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Articles are UTF-8, wherever they are read. */
public class Utf8EncodingProvider extends IEncodingProvider.Runtime {

  @Override
  public String getEncoding(URI article) {
    return StandardCharsets.UTF_8.name();
  }
}
