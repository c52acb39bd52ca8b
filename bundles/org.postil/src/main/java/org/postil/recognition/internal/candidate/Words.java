package org.postil.recognition.internal.candidate;

import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.words.WordList;

/** Looks at the word that a candidate touches. */
final class Words {

  private static final int LONGEST = 30;

  // Names that end in digits are short; a longer word in capitals belongs to a heading.
  private static final int SHOUTED = 6;

  // Page, volume, note and their kin; a capital is mostly the initial of a name.
  private static final String NUMBERED_LETTERS = "pnvtcfsSтсС";

  private static final String ONE_LETTER_WORDS = "aAIyàÀoOeEвВиИсСкКоОуУяЯаА";

  private static final WordList COUNTED = WordList.named("counted");

  private static final WordList MONTHS = WordList.named("months");

  private static final WordList ABBREVIATIONS = WordList.named("abbreviations");

  private Words() {}

  /** Whether a single letter stands before {@code end}. */
  static boolean isInitial(String text, int end) {
    return end - start(text, end) == 1;
  }

  /** Whether a single letter stands before {@code end} that is no word of its own. */
  static boolean isLoneLetter(String text, int end) {
    return isInitial(text, end) && ONE_LETTER_WORDS.indexOf(text.charAt(end - 1)) < 0;
  }

  /** Whether a roman numeral in capitals stands before {@code end}: {@code XX}. */
  static boolean isRoman(String text, int end) {
    int start = start(text, end);
    int at = start;
    while (at < end && "IVXLCDM".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == end && start < end;
  }

  /** Whether a number follows the abbreviation from {@code start} to {@code end}: {@code vol}. */
  static boolean isAbbreviation(String text, int from, int end) {
    int start = afterElision(text, from, end);
    return end - start == 1
        ? NUMBERED_LETTERS.indexOf(text.charAt(start)) >= 0
        : end - start <= ABBREVIATIONS.longest()
            && ABBREVIATIONS.contains(text.substring(start, end));
  }

  /** Whether a place in a book opens at {@code start}: {@code pp. 3–5}, {@code §3}. */
  static boolean opensPlace(String text, int start, int limit) {
    int at = start;
    while (at < limit && isPart(text, at)) {
      at++;
    }
    if (at == start || at == limit) {
      return at < limit && text.charAt(at) == '§';
    }
    return text.charAt(at) == '.' && isAbbreviation(text, start, at) || isCounted(text, at);
  }

  /** Whether the word that ends at {@code end} is one that numbers follow: {@code Figure}. */
  static boolean isCounted(String text, int end) {
    return ends(text, end, COUNTED);
  }

  /** Whether the word that ends at {@code end} is the name of a month. */
  static boolean isMonth(String text, int end) {
    return ends(text, end, MONTHS);
  }

  private static boolean ends(String text, int end, WordList list) {
    int start = afterElision(text, start(text, end), end);
    return start < end
        && end - start <= list.longest()
        && list.contains(text.substring(start, end));
  }

  /** Where {@code art} begins in {@code l’art}. */
  private static int afterElision(String text, int start, int end) {
    int at = end;
    while (at > start && isPart(text, at - 1)) {
      at--;
    }
    return at < end ? at : start;
  }

  /** Where the word ends that {@code candidate}, or the group of which it is a member, follows. */
  static int endBefore(String text, Candidate candidate) {
    int at = candidate.start();
    while (at > 0 && candidate.start() - at < LONGEST && !isPart(text, at - 1)) {
      at--;
    }
    return at;
  }

  /** A hash of the letters from {@code start} to {@code end}, whatever their case. */
  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(at));
    }
    return hash;
  }

  /** Where the word that ends at {@code end} begins; {@code Blunt’s} is one word. */
  static int start(String text, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST && (isPart(text, at - 1) || isInner(text, at - 1, end))) {
      at--;
    }
    return at;
  }

  private static boolean isPart(String text, int at) {
    return Chars.isLetter(text.charAt(at));
  }

  /** Whether an apostrophe joins two letters of the word that ends at {@code end}. */
  private static boolean isInner(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at > 0 && at + 1 < end && isPart(text, at - 1);
  }

  /**
   * Whether the letters before {@code end} are a word of running text, unlike {@code G} in {@code
   * G7}, {@code BIP} in {@code BIP86} or {@code x} in {@code x1}.
   */
  static boolean endsPlainWord(String text, int end) {
    int start = start(text, end);
    if (end - start < 2 || goesOnFromCode(text, start)) {
      return false;
    }
    int capitals = 0;
    for (int at = start + 1; at < end; at++) {
      boolean opens = !isPart(text, at - 1); // O’Brien
      capitals += !opens && Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals == 0 || capitals == end - start - 1 && end - start >= SHOUTED;
  }

  /**
   * Whether a number or an underscore stands before the word, or before others joined to it: {@code
   * 0.8.2-rc}, {@code 1.5-beta.rc}, {@code my_gpt}.
   */
  static boolean goesOnFromCode(String text, int start) {
    int at = start;
    while (at > 0 && start - at < LONGEST) {
      char sign = text.charAt(at - 1);
      if (sign == '_' || Chars.isDigit(sign)) {
        return true;
      }
      boolean joined = "-./@".indexOf(sign) >= 0 && at > 1;
      if (!joined) {
        return false;
      }
      at = Chars.isDigit(text.charAt(at - 2)) ? at - 1 : start(text, at - 1);
    }
    return false;
  }
}
