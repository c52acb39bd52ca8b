package org.postil.editor.problems;

import java.util.List;
import java.util.Map;
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
  private static final String FIXES = "fixes";

  private ProblemMarker() {}

  /** One map of attributes for each problem of {@code article}. */
  static List<Map<String, Object>> attributes(CheckedArticle article) {
    return article.findings().stream()
        .map(finding -> attributes(article.analysis(), finding))
        .toList();
  }

  private static Map<String, Object> attributes(Analysis analysis, Finding finding) {
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
        FIXES,
        finding.fixes().stream().map(Fix::title).collect(Collectors.joining("\n")));
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      case INFO -> IMarker.SEVERITY_INFO;
    };
  }

  /** Whether {@code marker} stands for {@code finding}, maybe with the words before it moved. */
  static boolean isFor(IMarker marker, Finding finding) {
    return finding.id().equals(marker.getAttribute(CHECK, ""))
        && finding.message().equals(marker.getAttribute(IMarker.MESSAGE, ""));
  }

  /** The titles of the fixes, none where there is nothing to offer. */
  static List<String> fixes(IMarker marker) {
    String titles = marker.getAttribute(FIXES, "");
    return titles.isEmpty() ? List.of() : List.of(titles.split("\n"));
  }
}
