package org.postil.edits;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Chapters;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Foot;
import org.postil.edits.internal.FootFiller;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePlacer;
import org.postil.edits.internal.NotePlacer.Filled;
import org.postil.edits.internal.NoteRun;
import org.postil.edits.internal.Sealer;
import org.postil.internal.Messages;
import org.postil.recognition.Block;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Section;

/**
 * Makes end notes of foot notes, and back: gathers all notes behind the text, or puts each behind
 * the part of the text that refers to it first. Flat text has no pages, so the foot is that of a
 * chapter, a section or a paragraph. The labels stay, unless two alike would come to stand in one
 * list; then the notes are numbered through.
 */
public final class PlaceNotes {

  /** Where notes stand. */
  public enum Place {
    /** Behind the text. */
    END,
    /** At the end of each chapter: below the headings of the highest level. */
    CHAPTER,
    /** At the end of each section, whatever its level. */
    SECTION,
    /** Behind each paragraph. Only explicit notes can be told from the next paragraph there. */
    PARAGRAPH
  }

  private final Analysis article;
  private final Draft draft;
  private final List<NoteRun> runs;
  private final List<Block> text;

  private PlaceNotes(Analysis article) {
    this.article = article;
    this.draft = Draft.of(article);
    this.runs = NoteRun.of(draft);
    this.text = Foot.text(article, runs);
  }

  /** Puts all notes of {@code article} to {@code place}. */
  public static Outcome at(Analysis article, Place place) {
    return new PlaceNotes(article).at(place);
  }

  private Outcome at(Place place) {
    if (runs.isEmpty()) {
      return refused("edit.no-notes");
    }
    if (runs.stream().map(NoteRun::above).distinct().count() > 1) {
      return refused("edit.place.headings");
    }
    if (place == Place.PARAGRAPH && !isExplicit()) {
      return refused("edit.place.paragraph");
    }
    List<Filled> feet =
        FootFiller.fill(draft, runs, Foot.of(text, runs, List.copyOf(starts(place))));
    Labels labels = new Labels();
    if (feet.stream().anyMatch(PlaceNotes::hasDoubles)) {
      if (feet.stream()
          .flatMap(foot -> foot.notes().stream())
          .anyMatch(n -> n.number().isEmpty())) {
        return refused("edit.no-numbers");
      }
      numberThrough(feet, labels);
    }
    return Sealer.sealAll(NotePlacer.place(draft, runs, feet), labels);
  }

  private static boolean hasDoubles(Filled foot) {
    return foot.notes().stream().map(DraftNote::label).distinct().count() < foot.notes().size();
  }

  private static void numberThrough(List<Filled> feet, Labels labels) {
    int number = 1;
    for (Filled foot : feet) {
      for (DraftNote note : foot.notes()) {
        labels.put(note, number++);
      }
    }
  }

  private static Refused refused(String message) {
    return new Refused(Messages.format(message), List.of());
  }

  private boolean isExplicit() {
    return article.recognition().notes().stream()
        .allMatch(note -> note.isInline() || note.style() == NoteStyle.CARET);
  }

  private SortedSet<Integer> starts(Place place) {
    Stream<Integer> starts =
        switch (place) {
          case END -> Stream.of();
          case CHAPTER -> Chapters.starts(article, sections()).stream();
          case SECTION -> sections().stream().map(section -> section.span().offset());
          case PARAGRAPH -> text.stream().map(block -> block.span().offset());
        };
    TreeSet<Integer> all = starts.collect(Collectors.toCollection(TreeSet::new));
    all.add(0);
    return all;
  }

  /** The sections of the text, without those that a list, or a signature at the end, makes up. */
  private List<Section> sections() {
    boolean signed = !text.isEmpty() && text.getLast().kind() == Block.Kind.HEADING;
    return Chapters.sections(article, signed ? text.subList(0, text.size() - 1) : text);
  }
}
