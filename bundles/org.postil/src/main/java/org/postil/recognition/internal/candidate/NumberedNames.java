package org.postil.recognition.internal.candidate;

import java.util.Map;
import java.util.stream.Collectors;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.words.WordList;

/** The names that are known to end in a number, like {@code G20} and {@code COVID-19}. */
final class NumberedNames {

  private static final Map<Integer, Integer> COUNTS =
      WordList.named("numbered-names").words().stream()
          .collect(Collectors.toUnmodifiableMap(NumberedNames::hash, name -> 2));

  private NumberedNames() {}

  /** How often each is taken to have been seen, by the hash of its last word and its number. */
  static Map<Integer, Integer> counts() {
    return COUNTS;
  }

  private static int hash(String name) {
    int digits = name.length();
    while (Chars.isDigit(name.charAt(digits - 1))) {
      digits--;
    }
    int end = Chars.isDash(name.charAt(digits - 1)) ? digits - 1 : digits;
    return hash(Words.hash(name, Words.start(name, end), end), name, digits, name.length());
  }

  /** A hash of the word with the hash {@code word} and the digits from {@code start}. */
  static int hash(int word, String text, int start, int end) {
    int hash = word;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + text.charAt(at);
    }
    return hash;
  }
}
