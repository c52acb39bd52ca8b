package org.postil.editor.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IMarker;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding;
import org.postil.checks.Fix;
import org.postil.checks.Severity;

/** How a problem is kept in a marker. */
final class ProblemMarker {

  /** Type of the markers. */
  static final String TYPE = "org.postil.editor.problem";

  private static final String CHECK = "check";
  private static final String TITLES = "titles";
  private static final String KINDS = "kinds";
  private static final String FIX_KINDS = "fixKinds";

  private ProblemMarker() {}

  /** One map of attributes for each problem of {@code article}. */
  static List<Map<String, Object>> attributes(CheckedArticle article) {
    Offers offers = new Offers(article);
    return article.findings().stream()
        .map(finding -> attributes(article.analysis(), finding, offers.of(finding)))
        .toList();
  }

  private static Map<String, Object> attributes(
      Analysis analysis, Finding finding, List<Offer> offers) {
    return Map.of(
        IMarker.MESSAGE,
        finding.message(),
        IMarker.SEVERITY,
        severity(finding.severity()),
        IMarker.LINE_NUMBER,
        analysis.lines().line(finding.span().offset()) + 1,
        IMarker.CHAR_START,
        finding.span().offset(),
        IMarker.CHAR_END,
        finding.span().end(),
        CHECK,
        finding.id(),
        TITLES,
        lines(offers, Offer::title),
        KINDS,
        lines(offers, Offer::kind),
        FIX_KINDS,
        lines(finding.fixes(), Fix::kind));
  }

  private static <T> String lines(List<T> things, Function<T, String> line) {
    return things.stream().map(line).collect(Collectors.joining("\n"));
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      case INFO -> IMarker.SEVERITY_INFO;
    };
  }

  /** The problem that {@code marker} stands for, maybe with the words before it moved. */
  static Optional<Finding> find(IMarker marker, List<Finding> findings) {
    int start = marker.getAttribute(IMarker.CHAR_START, 0);
    return findings.stream()
        .filter(finding -> finding.id().equals(check(marker)))
        .filter(finding -> finding.message().equals(marker.getAttribute(IMarker.MESSAGE, "")))
        .min(Comparator.comparingInt(finding -> Math.abs(finding.span().offset() - start)));
  }

  /** The check that found it. */
  static String check(IMarker marker) {
    return marker.getAttribute(CHECK, "");
  }

  /** The titles of what is offered, none where there is nothing to offer. */
  static List<String> titles(IMarker marker) {
    return lines(marker, TITLES);
  }

  /** The kinds of what is offered, in the same order. */
  static List<String> kinds(IMarker marker) {
    return lines(marker, KINDS);
  }

  /** The kinds of those offers that are fixes of this problem alone. */
  static List<String> fixKinds(IMarker marker) {
    return lines(marker, FIX_KINDS);
  }

  private static List<String> lines(IMarker marker, String attribute) {
    String lines = marker.getAttribute(attribute, "");
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }
}
