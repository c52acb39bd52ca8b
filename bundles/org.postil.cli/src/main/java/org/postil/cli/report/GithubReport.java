package org.postil.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.postil.checks.Finding;
import org.postil.text.LineIndex;

/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
final class GithubReport implements Report {

  private final Printer printer;

  GithubReport(OutputStream out) {
    printer = new Printer(out);
  }

  @Override
  public void add(Checked checked) throws IOException {
    LineIndex lines = checked.article().lines();
    for (Finding finding : checked.findings()) {
      int start = finding.span().offset();
      int end = finding.span().end();
      printer.line(
          "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s"
              .formatted(
                  command(finding),
                  property(checked.name()),
                  lines.line(start) + 1,
                  lines.line(end) + 1,
                  lines.column(start) + 1,
                  lines.column(end) + 1,
                  property(finding.id()),
                  data(finding.message())));
    }
  }

  @Override
  public void finish() {}

  private static String command(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
