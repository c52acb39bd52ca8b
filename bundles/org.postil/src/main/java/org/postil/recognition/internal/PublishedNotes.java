package org.postil.recognition.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.lists.ChapterNotes;
import org.postil.recognition.internal.lists.LabelRun;
import org.postil.recognition.internal.lists.ListChooser;
import org.postil.recognition.internal.sequence.Sequence;
import org.postil.recognition.internal.sequence.Targets;

/** Reads the notes and references that the chosen lists stand for. */
final class PublishedNotes {

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Candidate> candidates;
  private final NoteBuilder notes;
  private List<NoteReference> references = List.of();
  private List<PlainNumber> rejected = List.of();

  PublishedNotes(
      String text, List<Paragraph> paragraphs, List<Candidate> candidates, NoteBuilder notes) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.candidates = candidates;
    this.notes = notes;
  }

  void read(ListChooser.Choice choice) {
    List<Map<Integer, Note>> byNumber = new ArrayList<>();
    List<LabelRun> runs = choice.hypothesis().runs();
    ChapterNotes chapters = new ChapterNotes(text, paragraphs, choice.draft().chain().readings());
    for (int i = 0; i < runs.size(); i++) {
      byNumber.add(
          notes.add(chapters.of(runs.get(i)), choice.hypothesis().targets().get(i).scope()));
    }
    Targets targets = choice.targets();
    Sequence.Outcome outcome = new Sequence(text, candidates, targets).read(choice.draft());
    references = new ReferenceBuilder(text, targets, byNumber).build(outcome.references());
    rejected = new RejectionBuilder(text, candidates, targets).build(outcome);
  }

  List<NoteReference> references() {
    return references;
  }

  List<PlainNumber> rejected() {
    return rejected;
  }
}
