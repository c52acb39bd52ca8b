package org.postil.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import org.postil.checks.Check;
import org.postil.checks.Checks;
import org.postil.checks.Finding;
import org.postil.checks.Severity;
import org.postil.text.LineIndex;
import org.postil.text.Span;

/** Findings in SARIF 2.1.0, written as they come. */
final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;

  SarifReport(OutputStream out, String version) throws IOException {
    json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(out);
    begin(version);
  }

  private void begin(String version) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Postil");
    json.writeStringField("version", version);
    JsonLines.list(json, "rules", Checks.all(), SarifReport::rule);
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("results");
  }

  private static void rule(JsonGenerator json, Check check) throws IOException {
    json.writeStringField("id", check.id());
    json.writeObjectFieldStart("shortDescription");
    json.writeStringField("text", check.summary());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(check.severity()));
    json.writeEndObject();
  }

  @Override
  public void add(Checked checked) throws IOException {
    for (Finding finding : checked.findings()) {
      json.writeStartObject();
      json.writeStringField("ruleId", finding.id());
      json.writeStringField("level", level(finding.severity()));
      message(finding.message());
      json.writeArrayFieldStart("locations");
      location(checked, finding.span(), null);
      json.writeEndArray();
      json.writeArrayFieldStart("relatedLocations");
      for (Finding.Related related : finding.related()) {
        location(checked, related.span(), related.message());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void location(Checked checked, Span span, String message) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(checked.name()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    region(checked.article().lines(), span);
    json.writeEndObject();
    json.writeEndObject();
    if (message != null) {
      message(message);
    }
    json.writeEndObject();
  }

  private void region(LineIndex lines, Span span) throws IOException {
    json.writeNumberField("startLine", lines.line(span.offset()) + 1);
    json.writeNumberField("startColumn", lines.column(span.offset()) + 1);
    json.writeNumberField("endLine", lines.line(span.end()) + 1);
    json.writeNumberField("endColumn", lines.column(span.end()) + 1);
    json.writeNumberField("charOffset", span.offset());
    json.writeNumberField("charLength", span.length());
  }

  private void message(String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String uri(String name) {
    try {
      return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
