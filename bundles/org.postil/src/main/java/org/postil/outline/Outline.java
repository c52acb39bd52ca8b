package org.postil.outline;

import java.util.List;
import org.postil.analysis.Analysis;

/**
 * The outline of an article: header, abstract, sections with their references, notes, references.
 */
public final class Outline {

  private Outline() {}

  /** The top nodes, in text order. */
  public static List<OutlineItem> of(Analysis article) {
    return new OutlineBuilder(article).build();
  }
}
