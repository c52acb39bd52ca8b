package org.postil.recognition.internal.structure;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Marks;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.words.WordList;

/** Tells headings from other short lines. */
public final class Headings {

  private static final int LONGEST = 120;
  private static final int LONGEST_CAPITALS = 200;
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
    return end - start > LONGEST ? "" : text.substring(start, end);
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

  /** Whether the paragraph is a heading, given whether a blank line follows it. */
  public boolean isHeading(Paragraph paragraph, boolean setOff) {
    if (explicitLevel(paragraph) > 0) {
      return true;
    }
    boolean single = paragraph.isSingleLine() && paragraph.loose() && setOff;
    return single
        && paragraph.label().isEmpty()
        && (isTitleLike(paragraph) || headsNotes(paragraph) || headsReferences(paragraph));
  }

  private boolean isTitleLike(Paragraph paragraph) {
    int length = paragraph.span().length();
    char first = text.charAt(paragraph.start());
    char last = text.charAt(wordsEnd(paragraph) - 1);
    boolean opens =
        Character.isUpperCase(first) || Chars.isIdeograph(first) || Chars.isDigit(first);
    boolean ends = Chars.isSentenceEnd(last) || Chars.isComma(last);
    boolean row = text.indexOf('\t', paragraph.start(), paragraph.end()) >= 0;
    return opens && !row && (length <= LONGEST && !ends || isCapitals(paragraph));
  }

  /** Where the words end, without the note reference that may stand after them. */
  private int wordsEnd(Paragraph paragraph) {
    int at = paragraph.end();
    while (at > paragraph.start() + 1 && isReference(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isReference(char c) {
    return Chars.isDigit(c) || Chars.isSuperscript(c) || c == '[' || c == ']' || c == '^';
  }

  private boolean isCapitals(Paragraph paragraph) {
    if (paragraph.span().length() > LONGEST_CAPITALS) {
      return false;
    }
    int upper = 0;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper > 2;
  }
}
