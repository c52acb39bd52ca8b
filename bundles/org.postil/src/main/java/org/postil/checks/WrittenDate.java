package org.postil.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as headers write them. */
final class WrittenDate {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:(\\d{1,2})\\h+)?(\\p{L}{3,})\\.?(?:\\h+(\\d{1,2}),?)?\\h+(\\d{4})");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private WrittenDate() {}

  /**
   * Whether {@code text} is a day, month or year that there is: {@code 2023-12-27}, {@code
   * 27.12.2023}, {@code December 27, 2023}, {@code 2023}. A month in another language than English
   * passes with any day up to 31.
   */
  static boolean isDate(String text) {
    String date = text.strip();
    Matcher yearFirst = YEAR_FIRST.matcher(date);
    if (yearFirst.matches()) {
      return exists(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return exists(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher words = IN_WORDS.matcher(date);
    return words.matches()
        && exists(
            words.group(4),
            month(words.group(2)),
            words.group(1) == null ? words.group(3) : words.group(1));
  }

  private static String month(String word) {
    int month = MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
    return month < 0 ? "1" : Integer.toString(month + 1);
  }

  private static boolean exists(String year, String month, String day) {
    try {
      LocalDate.of(Integer.parseInt(year), number(month), number(day));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int number(String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
