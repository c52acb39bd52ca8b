package org.postil.edits;

import java.util.List;
import java.util.OptionalInt;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NoteRuns;
import org.postil.edits.internal.NoteSorter;
import org.postil.edits.internal.ReferenceOrder;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.internal.Messages;
import org.postil.numbering.Label;
import org.postil.recognition.Note;
import org.postil.text.TextEdit;

/**
 * Numbers the notes of an article anew. References, cross-references and the labels of the list
 * follow, so that each reference keeps its note. Lists whose labels are no numbers stay as they
 * are.
 */
public final class Renumber {

  /** What the numbers follow. */
  public enum Order {
    /** The first reference to each note; the list is sorted accordingly. */
    REFERENCES,
    /** The order of the list, which stays as it is: gaps are closed. */
    LIST
  }

  /** Where the numbers begin again. */
  public enum Restart {
    /** Where they do now. */
    AS_IS,
    /** Wherever something else than notes stands between two of them. */
    EACH_LIST,
    /** Nowhere. */
    NEVER
  }

  private final Analysis article;
  private final Order order;
  private final Labels labels = new Labels();
  private Draft draft;

  private Renumber(Analysis article, Order order) {
    this.article = article;
    this.order = order;
    this.draft = Draft.of(article);
  }

  /**
   * Numbers all notes by their first references; asks when the labels do not follow the text at
   * all, as in an alphabetical list.
   */
  public static Outcome all(Analysis article) {
    boolean alphabetical = Series.all(article).stream().anyMatch(s -> isAlphabetical(article, s));
    if (!alphabetical) {
      return all(article, Order.REFERENCES, Restart.AS_IS, 1);
    }
    return new Asked(
        Messages.format("edit.renumber.order"),
        List.of(choice(article, Order.REFERENCES), choice(article, Order.LIST)));
  }

  private static boolean isAlphabetical(Analysis article, Series series) {
    Draft draft = Draft.of(article);
    return series.isNumbered(article) && !new ReferenceOrder(draft, series.notes(draft)).isHabit();
  }

  private static Choice choice(Analysis article, Order order) {
    return new Choice(
        Messages.format("edit.renumber.order." + order),
        article.recognition().noteLists().getFirst().span(),
        () -> all(article, order, Restart.AS_IS, 1));
  }

  /**
   * Numbers all notes.
   *
   * @param start the number of the first note
   */
  public static Outcome all(Analysis article, Order order, Restart restart, int start) {
    Renumber renumber = new Renumber(article, order);
    List<List<List<DraftNote>>> numberings = renumber.numberings(restart);
    if (numberings.isEmpty()) {
      boolean none = article.recognition().notes().isEmpty();
      return new Refused(Messages.format(none ? "edit.no-notes" : "edit.no-numbers"), List.of());
    }
    numberings.forEach(each -> renumber.number(each, start));
    return Sealer.sealAll(renumber.draft, renumber.labels);
  }

  /** Numbers {@code first} and the notes with greater numbers by their first references. */
  public static Outcome from(Analysis article, Note first) {
    OptionalInt from = Label.number(first.label());
    Series series = Series.of(article, first.list());
    if (from.isEmpty() || !series.isNumbered(article)) {
      return new Refused(Messages.format("edit.no-numbers"), List.of());
    }
    Renumber renumber = new Renumber(article, Order.REFERENCES);
    List<List<DraftNote>> lists =
        series.inOrder().stream().map(list -> renumber.fromNumber(list, from.getAsInt())).toList();
    renumber.number(lists, from.getAsInt());
    return Sealer.sealAll(renumber.draft, renumber.labels);
  }

  /**
   * The edits that number the notes of the list of {@code note}, and of those numbered on with it,
   * by their first references. They have not been tried: a quick fix is made where a fault is
   * known. None when the labels are no numbers.
   */
  public static List<TextEdit> edits(Analysis article, Note note) {
    Series series = Series.of(article, note.list());
    if (!series.isNumbered(article)) {
      return List.of();
    }
    Renumber renumber = new Renumber(article, Order.REFERENCES);
    List<List<DraftNote>> lists = renumber.lists(series);
    int start =
        lists.stream()
            .flatMap(List::stream)
            .flatMapToInt(each -> each.number().stream())
            .min()
            .orElse(1);
    renumber.number(lists, start);
    return Sealer.edits(renumber.draft, renumber.labels);
  }

  private List<DraftNote> fromNumber(int list, int from) {
    return draft.notes(list).stream().filter(note -> note.number().orElse(0) >= from).toList();
  }

  /** The lists that are numbered through, each numbering by itself. */
  private List<List<List<DraftNote>>> numberings(Restart restart) {
    List<Series> numbered =
        Series.all(article).stream().filter(series -> series.isNumbered(article)).toList();
    List<List<List<DraftNote>>> asIs = numbered.stream().map(this::lists).toList();
    return switch (restart) {
      case AS_IS -> asIs;
      case EACH_LIST ->
          asIs.stream()
              .flatMap(List::stream)
              .flatMap(list -> NoteRuns.of(draft, list).stream())
              .map(List::of)
              .toList();
      case NEVER -> asIs.isEmpty() ? asIs : List.of(asIs.stream().flatMap(List::stream).toList());
    };
  }

  private List<List<DraftNote>> lists(Series series) {
    return series.inOrder().stream().map(draft::notes).toList();
  }

  private void number(List<List<DraftNote>> lists, int start) {
    int next = start;
    for (List<DraftNote> notes : lists) {
      List<DraftNote> sorted =
          order == Order.LIST ? notes : new ReferenceOrder(draft, notes).sort(notes);
      draft = NoteSorter.sort(draft, sorted);
      for (DraftNote note : sorted) {
        labels.put(note, next++);
      }
    }
  }
}
