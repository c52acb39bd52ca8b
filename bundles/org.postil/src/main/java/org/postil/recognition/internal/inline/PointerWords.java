package org.postil.recognition.internal.inline;

import java.util.Locale;
import java.util.Set;
import org.postil.recognition.internal.layout.Chars;

/** The words before the number of a cross-reference. */
final class PointerWords {

  private static final int LONGEST = 14;

  /** Words that name a note. */
  private static final Set<String> NOTE =
      Set.of(
          "note",
          "notes",
          "n.",
          "nn.",
          "fn.",
          "fn",
          "footnote",
          "endnote",
          "anm.",
          "anmerkung",
          "fußnote",
          "nota",
          "notas",
          "прим.",
          "примечание",
          "примечания",
          "сноска",
          "сноску",
          "poznámka",
          "pozn.",
          "przypis",
          "noot");

  /** Words that send the reader elsewhere; they point at a note only before {@code [9]}. */
  private static final Set<String> SEE =
      Set.of(
          "see", "cf.", "vgl.", "siehe", "s.", "voir", "cf", "véase", "vea", "ver", "vide", "см.",
          "ср.", "compare", "also", "viz.", "vedi", "zie", "patrz", "zob.", "viz");

  private PointerWords() {}

  /** Where the words before {@code end} begin, -1 when they point at no note. */
  static int start(String text, int from, int end, boolean bracket) {
    int word = wordStart(text, from, end);
    String last = word(text, word, end);
    if (bracket && SEE.contains(last)) {
      return before(text, from, word, last.equals("also"));
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
    return wanted && start < gap && SEE.contains(word(text, start, gap)) ? start : word;
  }

  private static String word(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
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
