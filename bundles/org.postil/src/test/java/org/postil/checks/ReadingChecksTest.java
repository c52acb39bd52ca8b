package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.linking.Links;
import org.postil.numbering.Numbering;
import org.postil.recognition.Certainty;
import org.postil.recognition.Note;
import org.postil.recognition.NoteList;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.Recognition;
import org.postil.recognition.Section;
import org.postil.text.LineIndex;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** Checks of readings that a short text does not bring about; recognition is made by hand. */
class ReadingChecksTest {

  private static final String TEXT = "It rose.1 It fell.2 It ran.1 It was.2";

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void findsNumberingThatBeginsAgainWithoutASection() {
    new RestartedNumberingCheck().check(twoLists(List.of()), findings::add);

    assertThat(findings).extracting(Finding::span).containsExactly(new Span(27, 1));
    assertThat(findings.getFirst().message())
        .startsWith("The numbering begins again with 1 after 2, where no section begins.");
  }

  @Test
  void acceptsNumberingThatBeginsAgainWithASection() {
    Section section = new Section(new Span(20, 17), 1, "It ran", Optional.empty());

    new RestartedNumberingCheck().check(twoLists(List.of(section)), findings::add);

    assertThat(findings).isEmpty();
  }

  @Test
  void offersBothReadingsOfAnUncertainReference() {
    Analysis article =
        article(
            List.of(reference(8, Optional.empty(), Certainty.AMBIGUOUS)),
            List.of(),
            List.of(),
            List.of());

    new AmbiguousReadingCheck().check(article, findings::add);

    assertThat(fixed())
        .containsExactly(
            "It rose.[^1] It fell.2 It ran.1 It was.2", "It rose.\\1 It fell.2 It ran.1 It was.2");
  }

  @Test
  void offersBothReadingsOfAnUncertainNumber() {
    PlainNumber number = new PlainNumber(new Span(18, 1), "2", Certainty.AMBIGUOUS, "why");

    new AmbiguousReadingCheck()
        .check(article(List.of(), List.of(number), List.of(), List.of()), findings::add);

    assertThat(findings.getFirst().message())
        .isEqualTo("2 is read as a plain number, and could be a note reference: why");
    assertThat(fixed())
        .containsExactly(
            "It rose.1 It fell.[^2] It ran.1 It was.2", "It rose.1 It fell.\\2 It ran.1 It was.2");
  }

  @Test
  void saysNothingOfCertainReadings() {
    Analysis article =
        article(
            List.of(reference(8, Optional.empty(), Certainty.LIKELY)),
            List.of(),
            List.of(),
            List.of());

    new AmbiguousReadingCheck().check(article, findings::add);

    assertThat(findings).isEmpty();
  }

  private List<String> fixed() {
    return findings.getFirst().fixes().stream()
        .map(fix -> TextEdit.apply(TEXT, fix.edits()))
        .toList();
  }

  private static Analysis twoLists(List<Section> sections) {
    List<NoteReference> references = new ArrayList<>();
    for (int offset : new int[] {8, 18, 27, 36}) {
      references.add(reference(offset, Optional.of(note(offset < 20 ? 0 : 1)), Certainty.CERTAIN));
    }
    List<NoteList> lists =
        List.of(
            new NoteList(new Span(37, 0), List.of(note(0)), new Span(0, 19)),
            new NoteList(new Span(37, 0), List.of(note(1)), new Span(19, 18)));
    return article(references, List.of(), lists, sections);
  }

  private static Note note(int list) {
    Span nowhere = new Span(37, 0);
    return new Note(nowhere, nowhere, "1", 1, NoteStyle.GLUED, nowhere, list);
  }

  private static NoteReference reference(int offset, Optional<Note> note, Certainty certainty) {
    return new NoteReference(
        new Span(offset, 1),
        TEXT.substring(offset, offset + 1),
        NoteStyle.GLUED,
        note,
        List.of(),
        List.of(),
        certainty,
        "why");
  }

  private static Analysis article(
      List<NoteReference> references,
      List<PlainNumber> numbers,
      List<NoteList> lists,
      List<Section> sections) {
    Recognition recognition =
        new Recognition(
            TEXT,
            List.of(),
            references,
            numbers,
            List.of(),
            lists,
            List.of(),
            List.of(),
            List.of(),
            sections,
            List.of(),
            List.of());
    Links links = new Links(recognition);
    return new Analysis(
        0, recognition, links, Numbering.of(recognition, links), new LineIndex(TEXT));
  }
}
