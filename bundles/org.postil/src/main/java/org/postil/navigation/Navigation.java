package org.postil.navigation;

import java.util.Optional;
import org.postil.analysis.Analysis;

/** From a place in the text to the places it leads to. */
public final class Navigation {

  private Navigation() {}

  /**
   * The link that a caret at {@code offset} touches: a note reference leads to its note, the label of
   * a note to its references, a cross-reference to the note it names, a URL to the web.
   */
  public static Optional<Link> linkAt(Analysis article, int offset) {
    return Optional.empty();
  }
}
