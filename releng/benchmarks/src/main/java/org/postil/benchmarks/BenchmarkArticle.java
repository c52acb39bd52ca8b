package org.postil.benchmarks;

import java.util.List;

/**
 * One long article with continuous numbering. Every note is referred to once, in the manner of
 * published articles and with what makes them hard to read: years, quotes, cross-references and
 * addresses. The same size gives the same text.
 */
final class BenchmarkArticle {

  /** Notes in an article of about 30 KB. */
  static final int NOTES = 43;

  private static final List<String> SENTENCES =
      List.of(
          "The keepers of the northern towers wrote down what they saw, and few of them saw much.",
          "In the winter of 1834, 12 ships were lost between the two capes.",
          "Oil was dear, and the board in the capital counted every barrel of it twice.",
          "The third edition of the rules, printed in 1871, says that a lamp must not be left.",
          "Whoever reads the logs today will find more about bread than about storms.",
          "A visitor called the coast “a chain of 20 candles,” and the name has stayed.",
          "None of the 7 towers was built where the first survey had put it, to the cost of the board.",
          "There is no sign that the letters of complaint were ever answered, or even read.");

  private static final List<String> OPENINGS =
      List.of(
          "The first lamp was lit before the tower was finished.",
          "A second light, green and low, was meant for the fishermen",
          "The board called the result “a success beyond dispute.”",
          "What the keepers thought of it is known from one letter only");

  private static final List<String> SOURCES =
      List.of(
          "A. Smith, Lamps of the North, vol. 2, London, 1899, pp. 113–114.",
          "Annual report of the board of lights, 1871, p. 20.",
          "https://example.org/towers/logs?page=12 (accessed: 20.11.2023).",
          "B. Brown, “Bread and storms: reading the logs of the keepers,” Coastal Studies, no. 4.");

  private final StringBuilder text = new StringBuilder();
  private final boolean markdown;

  private BenchmarkArticle(boolean markdown) {
    this.markdown = markdown;
  }

  /** The article with {@code factor} times {@link #NOTES} notes, as published. */
  static String published(int factor) {
    return new BenchmarkArticle(false).write(factor * NOTES);
  }

  /** The same text in Markdown. */
  static String markdown(int factor) {
    return new BenchmarkArticle(true).write(factor * NOTES);
  }

  private String write(int notes) {
    text.append(markdown ? "# The lights\n\n" : "The lights\n\n");
    for (int note = 1; note <= notes; note++) {
      if (note % NOTES == 1) {
        text.append(markdown ? "## " : "").append("PART ").append(roman(note / NOTES + 1));
        text.append("\n\n");
      }
      paragraph(note);
    }
    for (int note = 1; note <= notes; note++) {
      text.append(markdown ? "[^" + note + "]: " : note + ". ");
      text.append(SOURCES.get(note % SOURCES.size()));
      if (note % 9 == 0) {
        text.append(" See also note ").append(note - 4).append('.');
      }
      text.append("\n\n");
    }
    text.setLength(text.length() - 1);
    return text.toString();
  }

  private void paragraph(int note) {
    String opening = OPENINGS.get(note % OPENINGS.size());
    text.append(opening).append(markdown ? "[^" + note + "]" : Integer.toString(note));
    text.append(opening.endsWith(".") || opening.endsWith("”") ? "" : ",").append(' ');
    text.append(opening.endsWith(".") || opening.endsWith("”") ? "" : "as was usual. ");
    for (int i = 0; i < 7; i++) {
      text.append(SENTENCES.get((note + i) % SENTENCES.size())).append(' ');
    }
    text.setLength(text.length() - 1);
    text.append("\n\n");
  }

  /** Roman numeral of {@code number}, so that no heading looks like a note. */
  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] digits = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        roman.append(digits[i]);
      }
    }
    return roman.toString();
  }
}
