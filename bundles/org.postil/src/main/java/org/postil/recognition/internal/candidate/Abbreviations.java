package org.postil.recognition.internal.candidate;

import java.util.Set;

/** Abbreviations that a number follows in many languages: {@code p.23}, {@code No.5}. */
final class Abbreviations {

  private static final int LONGEST = 6;

  private static final Set<String> WORDS =
      Set.of(
          "pp", "vol", "vols", "no", "nos", "nr", "num", "núm", "art", "arts", "ch", "chap", "chaps",
          "cap", "fig", "figs", "eq", "eqs", "sec", "sect", "ver", "vers", "bd", "abb", "tab", "kap",
          "anm", "fn", "fol", "ff", "col", "lib", "tit", "tom", "ep", "ed", "hg", "ser", "pt", "par",
          "ref", "refs", "app", "pl", "ss", "стр", "гл", "рис", "табл", "вып", "ст", "том", "ч");

  private Abbreviations() {}

  /** Whether the word from {@code start} to {@code end} is one of them. */
  static boolean contains(String text, int start, int end) {
    return end - start <= LONGEST
        && WORDS.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
  }
}
