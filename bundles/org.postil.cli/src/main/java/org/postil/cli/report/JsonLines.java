package org.postil.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.postil.text.Span;

/** Writes JSON, one object per line, straight to a stream that stays open. */
final class JsonLines {

  /** Writes one member of a list. */
  @FunctionalInterface
  interface Member<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  /** Writes the fields of one object. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final OutputStream out;

  JsonLines(OutputStream out) {
    this.out = out;
  }

  void write(Fields fields) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes a field that holds a list of objects. */
  static <T> void list(JsonGenerator json, String name, Iterable<T> values, Member<T> member)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      member.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields {@code offset} and {@code length}. */
  static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("offset", span.offset());
    json.writeNumberField("length", span.length());
  }
}
