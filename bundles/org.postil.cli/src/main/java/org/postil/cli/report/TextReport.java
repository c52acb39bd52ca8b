package org.postil.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.postil.checks.Finding;
import org.postil.checks.Severity;
import org.postil.cli.Messages;
import org.postil.text.Span;

/**
 * Findings for a person: {@code file:line:column: severity: message [id]}, the place underlined,
 * and a last line that counts them.
 */
final class TextReport implements Report {

  private static final String INDENT = "    ";

  private final Printer printer;
  private final Style style;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int files;
  private int fixed;

  TextReport(OutputStream out, boolean colour) {
    printer = new Printer(out);
    style = new Style(colour);
  }

  @Override
  public void add(Checked checked) throws IOException {
    files++;
    fixed += checked.fixed();
    for (Finding finding : checked.findings()) {
      counts.merge(finding.severity(), 1, Integer::sum);
      print(checked, finding);
    }
  }

  private void print(Checked checked, Finding finding) throws IOException {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    printer.line(
        style.bold(place(checked, finding.span()) + ":")
            + " "
            + style.of(finding.severity(), severity + ":")
            + " "
            + finding.message()
            + " ["
            + finding.id()
            + "]");
    SourceExcerpt excerpt =
        SourceExcerpt.of(checked.article().text(), checked.article().lines(), finding.span());
    printer.line(INDENT + excerpt.line());
    printer.line(INDENT + style.of(finding.severity(), excerpt.underline()));
    for (Finding.Related related : finding.related()) {
      printer.line(
          INDENT
              + Messages.format("check.also", place(checked, related.span()), related.message()));
    }
  }

  private static String place(Checked checked, Span span) {
    int line = checked.article().lines().line(span.offset()) + 1;
    int column = checked.article().lines().column(span.offset()) + 1;
    return checked.name() + ":" + line + ":" + column;
  }

  @Override
  public void finish() throws IOException {
    StringJoiner found = new StringJoiner(", ");
    counts.forEach((severity, count) -> found.add(count(severity.name(), count)));
    String what = counts.isEmpty() ? Messages.format("check.nothing") : found.toString();
    String mended = fixed == 0 ? "" : count("fixed", fixed);
    printer.line(Messages.format("check.summary", what, count("file", files), mended));
  }

  private static String count(String thing, int count) {
    return Messages.count("count." + thing.toLowerCase(Locale.ROOT), count);
  }
}
