package org.postil.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.outline.OutlineItem.Kind;
import org.postil.recognition.Block;
import org.postil.recognition.HeaderField;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Recognition;
import org.postil.recognition.ReferenceEntry;
import org.postil.recognition.Section;
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** Builds the outline of one article. */
final class OutlineBuilder {

  private static final int LABEL_LENGTH = 60;

  private final String text;
  private final Recognition article;
  private final List<NoteReference> bodyReferences;
  private final List<OutlineItem> items = new ArrayList<>();
  private final Set<Section> listHeadings = new HashSet<>();

  OutlineBuilder(Analysis analysis) {
    text = analysis.text();
    article = analysis.recognition();
    bodyReferences = article.references().stream().filter(this::isInBody).toList();
  }

  private boolean isInBody(NoteReference reference) {
    return SpanSearch.touching(article.notes(), Note::span, reference.span().offset()).isEmpty();
  }

  List<OutlineItem> build() {
    addTitle();
    addHeader();
    addAbstract();
    article.noteLists().forEach(this::addNotes);
    addEntries();
    List<Section> sections =
        article.sections().stream().filter(section -> !listHeadings.contains(section)).toList();
    items.addAll(new SectionTree(sections, this::references).items());
    items.sort(Comparator.comparingInt(item -> item.span().offset()));
    return disjoint(items, text.length());
  }

  /**
   * A part ends where the next one begins, as the last section does at the notes: so a place in the
   * text lies in one part of each level.
   */
  private static List<OutlineItem> disjoint(List<OutlineItem> items, int limit) {
    List<OutlineItem> found = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      OutlineItem item = items.get(i);
      int start = item.span().offset();
      int next = i + 1 < items.size() ? items.get(i + 1).span().offset() : limit;
      int end = Math.max(start, Math.min(item.span().end(), Math.min(next, limit)));
      found.add(item.within(Span.between(start, end), disjoint(item.children(), end)));
    }
    return List.copyOf(found);
  }

  private void addTitle() {
    if (article.sections().stream().anyMatch(SectionTree::isTitle)) {
      return;
    }
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.TITLE) {
        String label = excerpt(block.body());
        items.add(
            new OutlineItem(
                Kind.TITLE, label, block.span(), block.body(), references(block.span())));
      }
    }
  }

  private void addHeader() {
    List<OutlineItem> fields = article.header().stream().map(this::headerField).toList();
    addGroup(Kind.HEADER, "outline.header", fields);
  }

  private OutlineItem headerField(HeaderField field) {
    String label = Messages.format("outline.header-field", field.key(), excerpt(field.valueSpan()));
    return new OutlineItem(Kind.HEADER_FIELD, label, field.span(), field.keySpan(), List.of());
  }

  private void addAbstract() {
    List<Span> paragraphs =
        article.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.ABSTRACT)
            .map(Block::span)
            .toList();
    if (!paragraphs.isEmpty()) {
      Span span = Span.between(paragraphs.getFirst().offset(), paragraphs.getLast().end());
      items.add(
          new OutlineItem(
              Kind.ABSTRACT,
              Messages.format("outline.abstract"),
              span,
              new Span(span.offset(), 0),
              references(span)));
    }
  }

  private void addNotes(NoteList list) {
    addList(Kind.NOTES, "outline.notes", list.notes().stream().map(this::note).toList());
  }

  private OutlineItem note(Note note) {
    String label = labelled(note.label(), note.body());
    return new OutlineItem(Kind.NOTE, label, note.span(), note.labelSpan(), List.of());
  }

  private void addEntries() {
    List<OutlineItem> entries = article.entries().stream().map(this::entry).toList();
    addList(Kind.REFERENCE_LIST, "outline.references", entries);
  }

  private OutlineItem entry(ReferenceEntry entry) {
    String label =
        entry.label().isEmpty() ? excerpt(entry.body()) : labelled(entry.label(), entry.body());
    Span selection =
        entry.labelSpan().isEmpty() ? new Span(entry.span().offset(), 0) : entry.labelSpan();
    return new OutlineItem(Kind.REFERENCE_ENTRY, label, entry.span(), selection, List.of());
  }

  private void addGroup(Kind kind, String messageKey, List<OutlineItem> children) {
    if (!children.isEmpty()) {
      int start = children.getFirst().span().offset();
      Span span = Span.between(start, children.getLast().span().end());
      items.add(
          new OutlineItem(kind, Messages.format(messageKey), span, new Span(start, 0), children));
    }
  }

  /** A list bears the words of its own heading, which then opens no section beside it. */
  private void addList(Kind kind, String messageKey, List<OutlineItem> children) {
    Optional<Section> section =
        children.isEmpty() ? Optional.empty() : headedBy(children.getFirst().span().offset());
    if (section.isEmpty()) {
      addGroup(kind, messageKey, children);
      return;
    }
    listHeadings.add(section.get());
    Block heading = section.get().heading().orElseThrow();
    Span span = Span.between(heading.span().offset(), children.getLast().span().end());
    items.add(new OutlineItem(kind, excerpt(heading.body()), span, heading.body(), children));
  }

  /** The section whose heading stands right above {@code start}. */
  private Optional<Section> headedBy(int start) {
    List<Section> before =
        SpanSearch.beginningIn(article.sections(), Section::span, new Span(0, start));
    return before.reversed().stream()
        .limit(1)
        .filter(section -> !SectionTree.isTitle(section))
        .filter(
            section -> section.heading().filter(block -> isRightAbove(block, start)).isPresent())
        .findFirst();
  }

  private boolean isRightAbove(Block heading, int start) {
    return text.substring(heading.span().end(), start).isBlank();
  }

  private List<OutlineItem> references(Span span) {
    return SpanSearch.beginningIn(bodyReferences, NoteReference::span, span).stream()
        .map(this::reference)
        .toList();
  }

  private OutlineItem reference(NoteReference reference) {
    String label =
        reference
            .note()
            .map(note -> labelled(reference.label(), note.body()))
            .orElseGet(() -> Messages.format("outline.no-note", reference.label()));
    return new OutlineItem(
        Kind.NOTE_REFERENCE, label, reference.span(), reference.span(), List.of());
  }

  private String labelled(String label, Span body) {
    return Messages.format("outline.labelled", label, excerpt(body));
  }

  private String excerpt(Span span) {
    return Excerpt.of(text, span, LABEL_LENGTH);
  }
}
