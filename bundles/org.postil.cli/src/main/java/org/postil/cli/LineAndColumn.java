package org.postil.cli;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.analysis.Analysis;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A place in a text as {@code check} prints it.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units
 */
record LineAndColumn(int line, int column) {

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,8}):([1-9]\\d{0,8})");

  /** Where the place is in the text of {@code article}; empty when it has no such place. */
  OptionalInt offset(Analysis article) {
    if (line > article.lines().count()) {
      return OptionalInt.empty();
    }
    int offset = article.lines().start(line - 1) + column - 1;
    int end =
        line < article.lines().count() ? article.lines().start(line) - 1 : article.text().length();
    return offset <= end ? OptionalInt.of(offset) : OptionalInt.empty();
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }

  /** Reads {@code LINE:COLUMN}. */
  static final class Converter implements ITypeConverter<LineAndColumn> {

    @Override
    public LineAndColumn convert(String value) {
      Matcher matcher = FORM.matcher(value);
      if (!matcher.matches()) {
        throw new TypeConversionException(Messages.format("edit.place-form", value));
      }
      return new LineAndColumn(
          Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
  }
}
