package org.postil.statistics;

/**
 * How many words there are.
 *
 * @param text words of title, headings, abstract and paragraphs
 * @param notes words of the notes
 */
public record WordCount(int text, int notes) {

  /** Words of text and notes together. */
  public int all() {
    return text + notes;
  }
}
