package org.postil.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;

/** The checks that an article switches off in its header: {@code ignore: note.gap, text.*}. */
final class IgnoredChecks {

  private static final String FIELD = "ignore";
  private static final String ALL_OF_A_KIND = ".*";
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");

  private final List<String> ids;

  /**
   * @param more ids to ignore beside those that the header names, in the same form
   */
  IgnoredChecks(Analysis article, List<String> more) {
    Stream<String> named =
        article.recognition().header().stream()
            .filter(field -> field.key().equalsIgnoreCase(FIELD))
            .flatMap(field -> SEPARATOR.splitAsStream(field.value()));
    ids = Stream.concat(named, more.stream()).toList();
  }

  boolean contains(Check check) {
    return ids.stream().anyMatch(id -> matches(id, check.id()));
  }

  private static boolean matches(String ignored, String id) {
    return ignored.endsWith(ALL_OF_A_KIND)
        ? id.startsWith(ignored.substring(0, ignored.length() - 1))
        : ignored.equals(id);
  }
}
