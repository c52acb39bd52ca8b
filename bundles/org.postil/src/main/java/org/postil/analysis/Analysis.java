package org.postil.analysis;

import org.postil.linking.Links;
import org.postil.numbering.Numbering;
import org.postil.recognition.Recognition;
import org.postil.text.LineIndex;

/**
 * All that the features read of one version of a text, computed once. Checks, outline, navigation
 * and edits take it and never read the text again.
 *
 * @param version the version of the document, chosen by the caller; a result is stale when the
 *     document bears another
 * @param recognition what was recognised
 * @param links from notes back to their references
 * @param numbering the slips in the numbering
 * @param lines where the lines begin
 */
public record Analysis(
    long version, Recognition recognition, Links links, Numbering numbering, LineIndex lines) {

  /** Analyses {@code text}; no text is refused. */
  public static Analysis of(String text, long version) {
    Recognition recognition = Recognition.of(text);
    Links links = new Links(recognition);
    return new Analysis(
        version, recognition, links, Numbering.of(recognition, links), new LineIndex(text));
  }

  /** Analyses a text that will not change. */
  public static Analysis of(String text) {
    return of(text, 0);
  }

  public String text() {
    return recognition.text();
  }
}
