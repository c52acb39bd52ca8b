package org.postil.recognition.internal.layout;

import java.util.Optional;
import org.postil.text.Span;

/**
 * A run of lines that belong together, before it is known what they are.
 *
 * @param span without the white space around it
 * @param firstLine zero-based
 * @param lastLine zero-based
 * @param loose whether a blank line or the start of the text stands before it
 * @param indented whether white space stands before it in its line
 * @param label the label it may bear
 */
public record Paragraph(
    Span span,
    int firstLine,
    int lastLine,
    boolean loose,
    boolean indented,
    Optional<Label> label) {

  public int start() {
    return span.offset();
  }

  public int end() {
    return span.end();
  }

  public boolean isSingleLine() {
    return firstLine == lastLine;
  }
}
