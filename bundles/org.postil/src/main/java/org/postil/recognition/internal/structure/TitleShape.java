package org.postil.recognition.internal.structure;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.words.WordList;

/** Tells from its words alone whether a line that stands by itself may be a heading. */
final class TitleShape {

  private static final int LONGEST = 120;
  private static final int LONGEST_CHAPTER = 200;
  private static final int LONGEST_IDEOGRAPHIC = 40;
  private static final int MAX_WORDS = 14;
  private static final String CODE = "\\={}<>|_";
  private static final String WIDE_MARKS = "，。；．、";
  private static final WordList CREDITS = WordList.named("credits");
  private static final WordList CHAPTERS = WordList.named("chapters");

  private final String text;
  private final int start;
  private final int end;
  private final int lineEnd;

  /** The line from {@code start} to {@code end}, without the note reference it may end with. */
  TitleShape(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = withoutReference(text, start, end);
    this.lineEnd = end;
  }

  private static int withoutReference(String text, int start, int end) {
    int at = end;
    while (at > start + 1 && isReference(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isReference(char c) {
    return Chars.isDigit(c) || Chars.isSuperscript(c) || c == '[' || c == ']' || c == '^';
  }

  boolean fits() {
    if (end - start > LONGEST_CHAPTER || !opens() || has("\t")) {
      return false;
    }
    if (new Numbering(text, start, lineEnd).isOfCaption() || isCredit()) {
      return false;
    }
    return isCapitals() || isChapter() || (isNumbered() || isShort()) && !ends() && !isCode();
  }

  private boolean isCredit() {
    int word = endOfWord(start);
    boolean parted = word + 1 < end && ":：".indexOf(text.charAt(word)) >= 0;
    return parted && CREDITS.contains(text.substring(start, word));
  }

  private boolean opens() {
    char c = text.charAt(start);
    return Character.isUpperCase(c)
        || Chars.isIdeograph(c)
        || Chars.isDigit(c)
        || c == '¿'
        || c == '¡';
  }

  /** A question may head a section, a statement with its full stop does not. */
  private boolean ends() {
    char last = text.charAt(end - 1);
    return last != '?' && (Chars.isSentenceEnd(last) || Chars.isComma(last));
  }

  private boolean isNumbered() {
    return new Numbering(text, start, end).isOfSection();
  }

  private boolean isShort() {
    if (Chars.isIdeograph(text.charAt(start))) {
      return end - start <= LONGEST_IDEOGRAPHIC && !has(WIDE_MARKS);
    }
    return end - start <= LONGEST && (words() <= MAX_WORDS || isTitleCase());
  }

  private int words() {
    int words = 1;
    for (int at = start; at < end; at++) {
      words += Chars.isSpace(text.charAt(at)) ? 1 : 0;
    }
    return words;
  }

  /** Whether most words begin with a capital, as in English titles. */
  private boolean isTitleCase() {
    int capitals = 0;
    for (int at = start; at < end; at++) {
      boolean opens = at == start || Chars.isSpace(text.charAt(at - 1));
      capitals += opens && Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return 2 * capitals > words();
  }

  private boolean isCode() {
    return has(CODE) || text.substring(start, end).contains("  ");
  }

  private boolean has(String signs) {
    for (int at = start; at < end; at++) {
      if (signs.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapitals() {
    int upper = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c) || Chars.isIdeograph(c)) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper > 2;
  }

  /** Whether the first or second word names a chapter: {@code Erstes Kapitel. Die Natur.} */
  private boolean isChapter() {
    if (words() > MAX_WORDS && !isTitleCase()) {
      return false;
    }
    int first = endOfWord(start);
    int second = endOfWord(Math.min(end, first + 1));
    return CHAPTERS.contains(text.substring(start, first))
        || second > first + 1 && CHAPTERS.contains(text.substring(first + 1, second));
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < end && Chars.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
