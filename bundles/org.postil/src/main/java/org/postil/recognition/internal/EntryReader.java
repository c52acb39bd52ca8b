package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.ReferenceEntry;
import org.postil.recognition.internal.layout.Label;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.lists.LabelRun;
import org.postil.recognition.internal.structure.Headings;
import org.postil.recognition.internal.structure.Roles;
import org.postil.text.Span;

/**
 * Reads reference lists: those under a heading, or a final numbered list that nothing refers to.
 */
final class EntryReader {

  private static final int MIN_ENTRIES = 3;
  private static final int MAX_REST = 4;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Roles roles;
  private final Headings headings;

  EntryReader(String text, List<Paragraph> paragraphs, Roles roles) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.roles = roles;
    this.headings = new Headings(text);
  }

  List<ReferenceEntry> read(List<LabelRun> runs) {
    for (LabelRun run : runs) {
      boolean open = run.members().stream().allMatch(roles::isOpen);
      boolean last = paragraphs.size() - run.last() - 1 <= MAX_REST;
      if (open && last && run.members().size() >= MIN_ENTRIES) {
        run.members().forEach(member -> roles.set(member, Kind.ENTRY));
        roles.fill(run.first(), run.last(), Kind.ENTRY_CONTINUATION);
      }
    }
    underHeading();
    return entries();
  }

  private void underHeading() {
    int i = 0;
    while (i < paragraphs.size()) {
      if (roles.isOpen(i) && headings.headsReferences(paragraphs.get(i))) {
        roles.set(i, Kind.HEADING);
        i++;
        while (i < paragraphs.size() && roles.isOpen(i) && !isHeading(i)) {
          roles.set(i++, Kind.ENTRY);
        }
      } else {
        i++;
      }
    }
  }

  private boolean isHeading(int i) {
    boolean setOff = i + 1 == paragraphs.size() || paragraphs.get(i + 1).loose();
    return headings.headsNotes(paragraphs.get(i))
        || headings.explicitLevel(paragraphs.get(i)) > 0
        || headings.headsReferences(paragraphs.get(i)) && setOff;
  }

  private List<ReferenceEntry> entries() {
    List<ReferenceEntry> entries = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (roles.of(i) == Kind.ENTRY) {
        entries.add(entry(i));
      }
    }
    return List.copyOf(entries);
  }

  private ReferenceEntry entry(int index) {
    int next = index + 1;
    while (next < paragraphs.size() && roles.of(next) == Kind.ENTRY_CONTINUATION) {
      next++;
    }
    Paragraph paragraph = paragraphs.get(index);
    Optional<Label> label = paragraph.label();
    Span none = new Span(paragraph.start(), 0);
    int end = paragraphs.get(next - 1).end();
    return new ReferenceEntry(
        Span.between(paragraph.start(), end),
        label.map(Label::span).orElse(none),
        label.map(Label::text).orElse(""),
        Span.between(label.map(Label::bodyStart).orElse(paragraph.start()), end));
  }
}
