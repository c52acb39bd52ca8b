package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.recognition.Block;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.Recognition;
import org.postil.recognition.ReferenceEntry;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.CandidateScanner;
import org.postil.recognition.internal.candidate.Recurrence;
import org.postil.recognition.internal.inline.ExplicitScanner;
import org.postil.recognition.internal.inline.ExplicitScanner.Explicit;
import org.postil.recognition.internal.inline.UrlScanner;
import org.postil.recognition.internal.layout.Layout;
import org.postil.recognition.internal.layout.Lines;
import org.postil.recognition.internal.layout.Marks;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.lists.ExplicitArticle;
import org.postil.recognition.internal.lists.LabelRun;
import org.postil.recognition.internal.lists.ListChooser;
import org.postil.recognition.internal.lists.RunFinder;
import org.postil.recognition.internal.structure.BlockReader;
import org.postil.recognition.internal.structure.Header;
import org.postil.recognition.internal.structure.HeaderReader;
import org.postil.recognition.internal.structure.Headings;
import org.postil.recognition.internal.structure.Roles;
import org.postil.recognition.internal.structure.SectionBuilder;
import org.postil.text.Span;

/**
 * Reads a text: first its paragraphs and candidates, each by itself, then note lists and references
 * together, then what the rest of the paragraphs is.
 */
public final class Recognizer {

  private final String text;
  private final Header header;
  private final List<Paragraph> paragraphs;
  private final List<Span> urls;
  private final Explicit explicit;
  private final Roles roles;

  private Recognizer(String text) {
    this.text = text;
    Lines lines = new Lines(text);
    header = HeaderReader.read(text, lines);
    paragraphs = Layout.read(text, lines, header.lines());
    urls = UrlScanner.scan(text);
    explicit = ExplicitScanner.scan(text);
    roles = new Roles(paragraphs);
  }

  /** Reads {@code text}; no text is refused. */
  public static Recognition recognize(String text) {
    return new Recognizer(text).recognize();
  }

  private Recognition recognize() {
    List<LabelRun> runs = RunFinder.find(paragraphs, new Headings(text));
    List<Candidate> candidates = Recurrence.weigh(text, CandidateScanner.scan(text, skipped()));
    NoteBuilder notes = new NoteBuilder(paragraphs, roles);
    PublishedNotes published = new PublishedNotes(text, paragraphs, candidates, notes);
    new ListChooser(text, paragraphs, candidates)
        .choose(new ExplicitArticle(paragraphs).published(runs))
        .ifPresent(published::read);
    List<NoteList> lists = new ArrayList<>(notes.lists());
    ExplicitNotes explicitNotes = new ExplicitNotes(text, paragraphs, roles, explicit);
    explicitNotes.list(lists.size()).ifPresent(lists::add);
    List<NoteReference> references = new ArrayList<>(published.references());
    references.addAll(explicitNotes.read(notes.lists()));
    references.sort(Comparator.comparingInt(reference -> reference.span().offset()));
    return assemble(runs, List.copyOf(lists), List.copyOf(references), published.rejected());
  }

  private Recognition assemble(
      List<LabelRun> runs,
      List<NoteList> lists,
      List<NoteReference> references,
      List<PlainNumber> rejected) {
    List<ReferenceEntry> entries = new EntryReader(text, paragraphs, roles).read(runs);
    BlockReader reader = new BlockReader(text, paragraphs, header, roles);
    reader.assign(new ReferencedParagraphs(paragraphs, references)::contains);
    List<Block> blocks = reader.blocks();
    List<CrossReference> pointers = new CrossReferenceBuilder(text, lists, blocks).build();
    Inlines inlines = Inlines.of(blocks, references, pointers, urls, explicit);
    return new Recognition(
        text,
        blocks,
        inlines.references(),
        rejected,
        notesOf(lists),
        lists,
        inlines.pointers(),
        entries,
        header.fields(),
        SectionBuilder.of(text, blocks),
        inlines.addresses(),
        inlines.escapes());
  }

  private static List<Note> notesOf(List<NoteList> lists) {
    return lists.stream()
        .flatMap(list -> list.notes().stream())
        .sorted(Comparator.comparingInt(note -> note.span().offset()))
        .toList();
  }

  /** Where no candidate stands: the header, breaks, labels, addresses and explicit forms. */
  private List<Span> skipped() {
    List<Span> spans = new ArrayList<>(urls);
    header.blocks().forEach(block -> spans.add(block.span()));
    spans.addAll(explicit.carets());
    spans.addAll(explicit.inlineNotes());
    spans.addAll(explicit.escapes());
    for (Paragraph paragraph : paragraphs) {
      if (Marks.isBreak(text, paragraph.start(), paragraph.end())) {
        spans.add(paragraph.span());
      }
      paragraph
          .label()
          .ifPresent(label -> spans.add(Span.between(paragraph.start(), label.span().end())));
    }
    spans.sort(Comparator.comparingInt(Span::offset));
    return spans;
  }
}
