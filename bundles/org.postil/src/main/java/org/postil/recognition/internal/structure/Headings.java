package org.postil.recognition.internal.structure;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Marks;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.words.WordList;

/** Tells headings from other short lines. */
public final class Headings {

  private static final WordList NOTES = WordList.named("note-headings");
  private static final WordList REFERENCES = WordList.named("reference-headings");

  private final String text;

  public Headings(String text) {
    this.text = text;
  }

  /** Whether the paragraph heads a note list. */
  public boolean headsNotes(Paragraph paragraph) {
    return NOTES.contains(words(paragraph));
  }

  /** Whether the paragraph heads a reference list. */
  public boolean headsReferences(Paragraph paragraph) {
    return REFERENCES.contains(words(paragraph));
  }

  private String words(Paragraph paragraph) {
    int start = wordsStart(paragraph);
    int end = paragraph.end();
    while (end > start && ".:：".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int longest = Math.max(NOTES.longest(), REFERENCES.longest());
    return end - start > longest ? "" : text.substring(start, end);
  }

  /** Where the words of a heading begin, after the {@code ##} it may bear. */
  public int wordsStart(Paragraph paragraph) {
    int at = paragraph.start() + explicitLevel(paragraph);
    while (at < paragraph.end() && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The level of an explicit heading, else 0. */
  public int explicitLevel(Paragraph paragraph) {
    return Marks.headingLevel(text, paragraph.start(), paragraph.end());
  }

  /**
   * Whether the paragraph is a heading.
   *
   * @param setOff whether a blank line or the end of the text follows it
   */
  public boolean isHeading(Paragraph paragraph, boolean setOff) {
    boolean alone = paragraph.isSingleLine() && paragraph.loose();
    if (explicitLevel(paragraph) > 0) {
      return alone && !paragraph.indented();
    }
    return alone
        && setOff
        && paragraph.label().isEmpty()
        && (isTitleLike(paragraph) || headsNotes(paragraph) || headsReferences(paragraph));
  }

  /** Whether the words of the paragraph are like those of a title. */
  boolean isTitleLike(Paragraph paragraph) {
    return new TitleShape(text, paragraph.start(), paragraph.end()).fits();
  }
}
