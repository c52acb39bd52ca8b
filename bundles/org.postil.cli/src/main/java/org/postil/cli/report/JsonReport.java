package org.postil.cli.report;

import static org.postil.cli.report.JsonLines.list;
import static org.postil.cli.report.JsonLines.span;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.postil.checks.Finding;
import org.postil.checks.Fix;
import org.postil.text.LineIndex;
import org.postil.text.Span;

/** Findings as JSON, one object per text and line. Lines and columns count from one. */
final class JsonReport implements Report {

  private final JsonLines lines;

  JsonReport(OutputStream out) {
    lines = new JsonLines(out);
  }

  @Override
  public void add(Checked checked) throws IOException {
    LineIndex places = checked.article().lines();
    lines.write(
        json -> {
          json.writeStringField("file", checked.name());
          list(json, "findings", checked.findings(), (out, each) -> finding(out, each, places));
        });
  }

  @Override
  public void finish() {}

  private static void finding(JsonGenerator json, Finding finding, LineIndex places)
      throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    place(json, finding.span(), places);
    json.writeStringField("message", finding.message());
    list(
        json,
        "related",
        finding.related(),
        (out, related) -> {
          place(out, related.span(), places);
          out.writeStringField("message", related.message());
        });
    json.writeArrayFieldStart("fixes");
    for (Fix fix : finding.fixes()) {
      json.writeString(fix.title());
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Span span, LineIndex places) throws IOException {
    span(json, span);
    json.writeNumberField("line", places.line(span.offset()) + 1);
    json.writeNumberField("column", places.column(span.offset()) + 1);
  }
}
