package org.postil.checks;

import java.util.List;
import java.util.regex.Pattern;
import org.postil.analysis.Analysis;
import org.postil.recognition.HeaderField;

/** The field by which an article switches checks off: {@code ignore: note.gap, text.*}. */
public final class IgnoreField {

  private static final String KEY = "ignore";
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");

  private IgnoreField() {}

  /** The checks that the header of {@code article} names, known or not. */
  public static List<CheckPattern> of(Analysis article) {
    return article.recognition().header().stream()
        .filter(IgnoreField::is)
        .flatMap(field -> patterns(field).stream())
        .toList();
  }

  static boolean is(HeaderField field) {
    return field.key().equalsIgnoreCase(KEY);
  }

  static List<CheckPattern> patterns(HeaderField field) {
    return SEPARATOR
        .splitAsStream(field.value())
        .filter(word -> !word.isEmpty())
        .map(CheckPattern::new)
        .toList();
  }
}
