package org.postil.recognition.internal.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postil.recognition.internal.candidate.Reading;
import org.postil.recognition.internal.layout.Marks;
import org.postil.recognition.internal.layout.Paragraph;
import org.postil.recognition.internal.structure.Headings;

/**
 * Parts a run of labels that goes on from chapter to chapter: what stands under a heading between
 * two notes and holds references of the sequence is the text of the next chapter, not a part of the
 * note before.
 */
public final class ChapterNotes {

  /**
   * The notes of one chapter.
   *
   * @param run their labels
   * @param end index of the paragraph at which the next chapter begins; empty for the last one
   */
  public record Part(LabelRun run, OptionalInt end) {}

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Headings headings;
  private final TreeSet<Integer> references;

  /**
   * @param chain the references of the sequence
   */
  public ChapterNotes(String text, List<Paragraph> paragraphs, List<Reading> chain) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.headings = new Headings(text);
    this.references =
        chain.stream()
            .map(reading -> reading.label().offset())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The parts of {@code run}, at least one. */
  public List<Part> of(LabelRun run) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < run.members().size(); i++) {
      OptionalInt chapter = chapterBetween(run.members().get(i - 1), run.members().get(i));
      if (chapter.isPresent()) {
        parts.add(new Part(part(run, from, i), chapter));
        from = i;
      }
    }
    parts.add(new Part(part(run, from, run.members().size()), OptionalInt.empty()));
    return parts;
  }

  private OptionalInt chapterBetween(int note, int next) {
    return IntStream.range(note + 1, next)
        .filter(this::opensChapter)
        .limit(1)
        .filter(first -> holdsReference(paragraphs.get(first), paragraphs.get(next)))
        .findFirst();
  }

  private boolean opensChapter(int index) {
    Paragraph paragraph = paragraphs.get(index);
    return Marks.isBreak(text, paragraph.start(), paragraph.end())
        || headings.isHeading(paragraph, paragraphs.get(index + 1).loose());
  }

  private boolean holdsReference(Paragraph first, Paragraph end) {
    Integer reference = references.ceiling(first.start());
    return reference != null && reference < end.start();
  }

  private static LabelRun part(LabelRun run, int from, int to) {
    return new LabelRun(
        run.form(),
        run.loose(),
        run.members().subList(from, to),
        Arrays.copyOfRange(run.numbers(), from, to));
  }
}
