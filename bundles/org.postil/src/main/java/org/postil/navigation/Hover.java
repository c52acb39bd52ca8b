package org.postil.navigation;

import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.text.Span;

/**
 * What to show for the place under the pointer.
 *
 * @param span the words it speaks of
 * @param text plain text, lines parted by LF
 */
public record Hover(Span span, String text) {

  /**
   * On a note reference its note and the reason of the reading; on the label of a note the sentences
   * that refer to it; on a rejected candidate why it is a plain number.
   */
  public static Optional<Hover> at(Analysis article, int offset) {
    return Optional.empty();
  }
}
