package org.postil.rendering;

/** Writes HTML; all text and all values of attributes are escaped. */
final class Html {

  /** What stands for characters that HTML does not allow. */
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2) {
      out.append(' ').append(attributes[at]).append("=\"");
      text(attributes[at + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  Html text(String text) {
    text.codePoints().forEach(this::append);
    return this;
  }

  /** A line end between elements, for people who read the source. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** Writes what is HTML already. */
  Html raw(String html) {
    out.append(html);
    return this;
  }

  private void append(int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\r' -> out.append('\n');
      case '\n', '\t' -> out.append((char) codePoint);
      default -> {
        if (isAllowed(codePoint)) {
          out.appendCodePoint(codePoint);
        } else {
          out.append(REPLACEMENT);
        }
      }
    }
  }

  // Control characters, halves of surrogate pairs and noncharacters: 13.2.3.5 of the HTML standard.
  private static boolean isAllowed(int codePoint) {
    return !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && (codePoint & 0xFFFE) != 0xFFFE
        && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
