package org.postil.text;

/**
 * A half-open range of a text, in UTF-16 code units from its start.
 *
 * @param offset zero-based offset of the first code unit
 * @param length number of code units, zero for an empty span
 */
public record Span(int offset, int length) {

  /**
   * @throws IllegalArgumentException when the offset or the length is negative
   */
  public Span {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("No span has offset " + offset + " and length " + length);
    }
  }

  /** The span from {@code start} up to, not including, {@code end}. */
  public static Span between(int start, int end) {
    return new Span(start, end - start);
  }

  /** Offset just after the last code unit. */
  public int end() {
    return offset + length;
  }

  public boolean isEmpty() {
    return length == 0;
  }

  /** Whether the code unit at {@code position} lies in this span. */
  public boolean contains(int position) {
    return offset <= position && position < end();
  }

  /**
   * Whether a caret at {@code position} touches this span: inside, just before or just after it.
   */
  public boolean touches(int position) {
    return offset <= position && position <= end();
  }

  /** Whether every code unit of {@code other} lies in this span. */
  public boolean covers(Span other) {
    return offset <= other.offset && other.end() <= end();
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(offset, end());
  }
}
