package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.recognition.Block;
import org.postil.recognition.Certainty;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.Recognition;
import org.postil.recognition.ReferenceEntry;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.CandidateScanner;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.inline.CrossReferenceScanner;
import org.postil.recognition.internal.inline.UrlScanner;
import org.postil.recognition.internal.layout.Layout;
import org.postil.recognition.internal.layout.Lines;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.lists.Choice;
import org.postil.recognition.internal.lists.LabelRun;
import org.postil.recognition.internal.lists.ListChooser;
import org.postil.recognition.internal.lists.RunFinder;
import org.postil.recognition.internal.structure.BlockReader;
import org.postil.recognition.internal.structure.Header;
import org.postil.recognition.internal.structure.HeaderReader;
import org.postil.recognition.internal.structure.Roles;
import org.postil.recognition.internal.structure.SectionBuilder;
import org.postil.text.Span;

/** Reads a text: blocks and candidates first, then note lists and references together. */
public final class Recognizer {

  private final String text;
  private final Header header;
  private final List<Paragraph> paragraphs;
  private final List<Span> urls;
  private final Roles roles;
  private final List<NoteReference> references = new ArrayList<>();
  private final List<PlainNumber> plain = new ArrayList<>();

  private Recognizer(String text) {
    this.text = text;
    Lines lines = new Lines(text);
    header = HeaderReader.read(text, lines);
    paragraphs = Layout.read(text, lines, header.lines());
    urls = UrlScanner.scan(text);
    roles = new Roles(paragraphs);
  }

  /** Reads {@code text}; no text is refused. */
  public static Recognition recognize(String text) {
    return new Recognizer(text).recognize();
  }

  private Recognition recognize() {
    List<LabelRun> runs = RunFinder.find(paragraphs);
    List<Candidate> candidates = CandidateScanner.scan(text, skipped());
    Optional<Choice> choice = new ListChooser(text, paragraphs, candidates).choose(runs);
    NoteBuilder notes = new NoteBuilder(text, paragraphs, roles);
    Map<Integer, Note> byNumber = choice.map(notes::add).orElse(Map.of());
    choice.ifPresent(chosen -> read(chosen, byNumber));
    List<ReferenceEntry> entries = new EntryReader(text, paragraphs, roles).read(runs);
    BlockReader reader = new BlockReader(text, paragraphs, header, roles);
    int last = choice.map(chosen -> chosen.run().last()).orElse(lastEntry());
    reader.assign(last, this::hasReference);
    List<Block> blocks = reader.blocks();
    List<Note> all = notes.lists().stream().flatMap(list -> list.notes().stream()).toList();
    return new Recognition(
        text,
        blocks,
        List.copyOf(references),
        List.copyOf(plain),
        all,
        List.copyOf(notes.lists()),
        crossReferences(all, byNumber),
        entries,
        header.fields(),
        SectionBuilder.of(text, blocks),
        urls,
        List.of());
  }

  private int lastEntry() {
    int last = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      last = roles.of(i) == Block.Kind.ENTRY ? i : last;
    }
    return last;
  }

  private boolean hasReference(int paragraph) {
    Span span = paragraphs.get(paragraph).span();
    return references.stream().anyMatch(reference -> span.covers(reference.span()));
  }

  private List<Span> skipped() {
    List<Span> spans = new ArrayList<>(urls);
    header.fields().forEach(field -> spans.add(field.span()));
    paragraphs.forEach(
        paragraph ->
            paragraph
                .label()
                .ifPresent(
                    label -> spans.add(Span.between(paragraph.start(), label.bodyStart()))));
    spans.sort(Comparator.comparingInt(Span::offset));
    return spans;
  }

  private void read(Choice choice, Map<Integer, Note> notes) {
    int expected = 1;
    for (int i = 0; i < choice.candidates().size(); i++) {
      Candidate candidate = choice.candidates().get(i);
      Reading reading = choice.chosen()[i];
      if (reading != null) {
        accept(reading, notes);
        expected = reading.lastNumber() + 1;
      } else if (candidate.evidence() > 2 && notes.containsKey(candidate.number())
          && (candidate.style() != org.postil.recognition.NoteStyle.GLUED
              || Math.abs(candidate.number() - expected) < 4)) {
        accept(
            new Reading(candidate, candidate.start(), candidate.end(), candidate.number(), 0), notes);
      } else {
        reject(candidate, expected);
      }
    }
  }

  private void accept(Reading reading, Map<Integer, Note> notes) {
    reference(reading, reading.start(), reading.middle(), reading.number(), notes);
    if (reading.isPair()) {
      reference(
          reading, reading.middle(), reading.candidate().end(), reading.lastNumber(), notes);
    }
  }

  private void reference(
      Reading reading, int start, int end, int number, Map<Integer, Note> notes) {
    Candidate candidate = reading.candidate();
    List<String> implied = new ArrayList<>();
    List<Note> impliedNotes = new ArrayList<>();
    for (int n = candidate.rangeFrom() + 1; candidate.rangeFrom() > 0 && n < number; n++) {
      implied.add(Integer.toString(n));
      Optional.ofNullable(notes.get(n)).ifPresent(impliedNotes::add);
    }
    Span span = Span.between(start, end);
    references.add(
        new NoteReference(
            span,
            span.of(text),
            candidate.style(),
            Optional.ofNullable(notes.get(number)),
            List.copyOf(implied),
            List.copyOf(impliedNotes),
            Certainty.CERTAIN,
            candidate.before().phrase() + ", in sequence; note " + number + " exists"));
  }

  private void reject(Candidate candidate, int expected) {
    String reason =
        candidate.trap().phrase().isEmpty()
            ? "note " + expected + " is expected here"
            : candidate.trap().phrase();
    plain.add(
        new PlainNumber(
            candidate.span(), candidate.span().of(text), Certainty.CERTAIN, reason));
  }

  private List<CrossReference> crossReferences(List<Note> notes, Map<Integer, Note> byNumber) {
    List<CrossReference> found = new ArrayList<>();
    for (Note note : notes) {
      for (var pointer : CrossReferenceScanner.scan(text, note.body().offset(), note.body().end())) {
        String label = pointer.label().of(text);
        Optional<Note> target = Optional.ofNullable(byNumber.get(Integer.parseInt(label)));
        found.add(
            new CrossReference(
                pointer.span(), pointer.label(), label, target, Optional.of(note)));
      }
    }
    return List.copyOf(found);
  }
}
