package org.postil.cli.report;

import static org.postil.cli.report.JsonLines.list;
import static org.postil.cli.report.JsonLines.span;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.postil.recognition.Block;
import org.postil.recognition.CrossReference;
import org.postil.recognition.HeaderField;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.Recognition;
import org.postil.recognition.ReferenceEntry;
import org.postil.recognition.Section;

/** Writes what was recognised, one object per text and line; offsets are UTF-16 code units. */
public final class InspectJson {

  private final JsonLines lines;

  public InspectJson(OutputStream out) {
    lines = new JsonLines(out);
  }

  /** Writes {@code article} under that name. */
  public void write(String name, Recognition article) throws IOException {
    lines.write(
        json -> {
          json.writeStringField("file", name);
          list(json, "references", article.references(), InspectJson::reference);
          list(json, "rejected", article.plainNumbers(), InspectJson::rejected);
          notes(json, article);
          list(json, "crossReferences", article.crossReferences(), InspectJson::crossReference);
          list(json, "sections", article.sections(), InspectJson::section);
          list(json, "header", article.header(), InspectJson::headerField);
          list(json, "entries", article.entries(), InspectJson::entry);
          list(json, "blocks", article.blocks(), InspectJson::block);
        });
  }

  private static void reference(JsonGenerator json, NoteReference reference) throws IOException {
    span(json, reference.span());
    json.writeStringField("label", reference.label());
    target(json, "note", reference.note());
    json.writeStringField("style", word(reference.style()));
    json.writeStringField("certainty", word(reference.certainty()));
    json.writeStringField("reason", reference.reason());
    if (!reference.implied().isEmpty()) {
      json.writeArrayFieldStart("implied");
      for (String label : reference.implied()) {
        json.writeString(label);
      }
      json.writeEndArray();
    }
  }

  private static void rejected(JsonGenerator json, PlainNumber number) throws IOException {
    span(json, number.span());
    json.writeStringField("text", number.text());
    json.writeStringField("certainty", word(number.certainty()));
    json.writeStringField("reason", number.reason());
  }

  /** A numbered entry under a heading is what a citation by number would refer to, as a note is. */
  private static void notes(JsonGenerator json, Recognition article) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Note note : article.notes()) {
      json.writeStartObject();
      note(json, note);
      json.writeEndObject();
    }
    for (ReferenceEntry entry : NumberedEntries.underHeading(article)) {
      json.writeStartObject();
      span(json, entry.span());
      json.writeStringField("label", entry.label());
      json.writeNumberField("number", Integer.parseInt(entry.label()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void note(JsonGenerator json, Note note) throws IOException {
    span(json, note.span());
    json.writeStringField("label", note.label());
    json.writeNumberField("number", note.number());
  }

  private static void crossReference(JsonGenerator json, CrossReference reference)
      throws IOException {
    span(json, reference.span());
    target(json, "target", reference.target());
  }

  private static void section(JsonGenerator json, Section section) throws IOException {
    json.writeNumberField("offset", section.span().offset());
    json.writeNumberField("level", section.level());
    json.writeStringField("title", section.title());
  }

  private static void headerField(JsonGenerator json, HeaderField field) throws IOException {
    json.writeNumberField("offset", field.span().offset());
    json.writeStringField("key", field.key());
    json.writeStringField("value", field.value());
  }

  private static void entry(JsonGenerator json, ReferenceEntry entry) throws IOException {
    span(json, entry.span());
    json.writeStringField("label", entry.label());
  }

  private static void block(JsonGenerator json, Block block) throws IOException {
    span(json, block.span());
    json.writeStringField("kind", word(block.kind()));
  }

  private static void target(JsonGenerator json, String name, Optional<Note> note)
      throws IOException {
    if (note.isPresent()) {
      json.writeNumberField(name, note.get().span().offset());
    } else {
      json.writeNullField(name);
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
