package org.postil.cli.input;

import java.nio.file.Path;

/**
 * A text as it was read.
 *
 * @param name what to call it: the path as the user named it, or {@code <stdin>}
 * @param text the decoded text without its byte order mark
 * @param marked whether a byte order mark stands before it
 */
public record Source(String name, String text, boolean marked) {

  public static final String STANDARD_INPUT = "<stdin>";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Source of(String name, String decoded) {
    boolean marked = decoded.startsWith(BYTE_ORDER_MARK);
    return new Source(name, marked ? decoded.substring(1) : decoded, marked);
  }

  /** The folder in which it lies; of standard input, the working directory. */
  public Path folder() {
    Path here = Path.of("").toAbsolutePath();
    return name.equals(STANDARD_INPUT) ? here : here.resolve(name).getParent();
  }

  /** The same source with another text. */
  public Source with(String other) {
    return new Source(name, other, marked);
  }

  /** The same text under another name. */
  public Source as(String other) {
    return new Source(other, text, marked);
  }

  String encoded() {
    return marked ? BYTE_ORDER_MARK + text : text;
  }
}
