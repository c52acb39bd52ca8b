package org.postil.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.HeaderField;

/** A field of the header whose value has the wrong shape: a date that is none, an unknown check. */
final class FieldValueCheck implements Check {

  private static final Set<String> DATES =
      Set.of("date", "publication date", "received", "accepted", "published");

  @Override
  public String id() {
    return "header.value";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    article.recognition().header().stream()
        .filter(field -> DATES.contains(field.key().toLowerCase(Locale.ROOT)))
        .filter(field -> !WrittenDate.isDate(field.value()))
        .map(field -> finding(field, "header.value", field.key(), field.value()))
        .forEach(findings);
    article.recognition().header().stream()
        .filter(IgnoreField::is)
        .flatMap(field -> unknownIn(field).map(id -> finding(field, "header.value.ignore", id)))
        .forEach(findings);
  }

  private static Stream<String> unknownIn(HeaderField field) {
    return IgnoreField.patterns(field).stream()
        .filter(pattern -> !pattern.isKnown())
        .map(CheckPattern::text);
  }

  private Finding finding(HeaderField field, String message, Object... values) {
    return finding(field.valueSpan(), Messages.format(message, values), List.of(), List.of());
  }
}
