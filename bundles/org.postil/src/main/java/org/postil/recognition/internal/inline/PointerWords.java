package org.postil.recognition.internal.inline;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.words.WordList;

/** The words before the number of a cross-reference. */
final class PointerWords {

  private static final int LONGEST = 14;

  private static final WordList NOTE = WordList.named("note-words");
  private static final WordList SEE = WordList.named("see-words");

  private PointerWords() {}

  /** Where the words before {@code end} begin, -1 when they point at no note. */
  static int start(String text, int from, int end, boolean bracket) {
    int word = wordStart(text, from, end);
    String last = text.substring(word, end);
    if (bracket && SEE.contains(last)) {
      return before(text, from, word, last.equalsIgnoreCase("also"));
    }
    return NOTE.contains(last) ? before(text, from, word, true) : -1;
  }

  /** Takes a word like {@code see} in front along. */
  private static int before(String text, int from, int word, boolean wanted) {
    int gap = word;
    while (gap > from && Chars.isSpace(text.charAt(gap - 1))) {
      gap--;
    }
    int start = wordStart(text, from, gap);
    return wanted && start < gap && SEE.contains(text.substring(start, gap)) ? start : word;
  }

  private static int wordStart(String text, int from, int end) {
    int at = end;
    while (at > from && end - at < LONGEST && isPart(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isPart(char c) {
    return Chars.isLetter(c) || c == '.';
  }
}
