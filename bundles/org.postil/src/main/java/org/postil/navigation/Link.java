package org.postil.navigation;

import java.util.List;
import org.postil.text.Span;

/**
 * A place that leads elsewhere.
 *
 * @param source the words to click
 * @param targets where they lead; several when a person has to choose
 */
public record Link(Span source, List<Target> targets) {

  /** Where a link leads. */
  public sealed interface Target {

    /**
     * A place in the same article.
     *
     * @param label what stands there, for a choice among several
     */
    record Place(Span span, String label) implements Target {}

    /** A page outside; the address has one of the schemes http, https and mailto. */
    record Web(String address) implements Target {}
  }
}
