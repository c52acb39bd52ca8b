package org.postil.text;

/** How the lines of a text end. */
public final class LineEnd {

  private LineEnd() {}

  /** The first line end of {@code text}: CRLF, CR or LF; LF when it has none. */
  public static String of(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        return "\n";
      }
      if (text.charAt(at) == '\r') {
        return text.startsWith("\r\n", at) ? "\r\n" : "\r";
      }
    }
    return "\n";
  }
}
