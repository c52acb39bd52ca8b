package org.postil.edits.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.internal.Messages;
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** Makes an outcome of a draft: tries it, and refuses what would be read otherwise than meant. */
public final class Sealer {

  /** Each round may bring to light what the round before hid. */
  private static final int MOST_ROUNDS = 4;

  /** Where more than so many references would be misread, explicit forms are no remedy. */
  private static final int FEW = 5;

  private static final int SHARE = 3;

  private static final int EXCERPT = 40;

  private Sealer() {}

  /** The edits that lead to {@code draft}, untried: a quick fix is made where a fault is known. */
  public static List<TextEdit> edits(Draft draft, Labels labels) {
    return new Rendering(draft, labels).edits();
  }

  /** The text of {@code draft}, which may be a part of its article. */
  public static String text(Draft draft, Labels labels) {
    return new Rendering(draft, labels).text();
  }

  /** The outcome of {@code draft}, the caret to stay where it is. */
  public static Outcome seal(Draft draft, Labels labels) {
    return seal(draft, labels, Optional.empty());
  }

  /**
   * The outcome of {@code draft}.
   *
   * @param caret the note in which to go on writing
   */
  public static Outcome seal(Draft draft, Labels labels, Optional<DraftNote> caret) {
    List<Fault> faults = new Faults(draft, labels).find();
    if (faults.isEmpty()) {
      return tried(draft, labels, caret);
    }
    return Doubts.areAll(faults)
        ? Doubts.ask(draft.article(), faults, () -> tried(draft, labels, caret))
        : new Refused(Messages.format("edit.faults", faults.size()), faults);
  }

  /** The outcome without a look at the faults that the article has already. */
  private static Outcome tried(Draft draft, Labels labels, Optional<DraftNote> caret) {
    Draft mended = draft;
    Rendering rendering = new Rendering(mended, labels);
    Misreadings misread = Misreadings.of(rendering);
    int limit = Math.max(FEW, rendering.references().size() / SHARE);
    for (int round = 0; round < MOST_ROUNDS && !misread.isEmpty(); round++) {
      if (!misread.isMendable() || misread.count() > limit) {
        break;
      }
      mended = Mending.mend(mended, rendering, misread);
      rendering = new Rendering(mended, labels);
      misread = Misreadings.of(rendering);
    }
    return misread.isEmpty() ? done(mended, labels, rendering, caret) : refused(rendering, misread);
  }

  private static Outcome done(
      Draft draft, Labels labels, Rendering rendering, Optional<DraftNote> caret) {
    OptionalInt place =
        caret.map(note -> OptionalInt.of(rendering.body(note))).orElse(OptionalInt.empty());
    return new Done(rendering.edits(), LabelTable.of(draft, labels), place);
  }

  private static Outcome refused(Rendering rendering, Misreadings misread) {
    int first =
        Stream.concat(
                misread.groups().stream().map(rendering::start),
                Stream.concat(misread.numbers().stream(), misread.others().stream()))
            .min(Integer::compare)
            .orElseThrow();
    String text = rendering.text();
    int from = Math.max(0, first - EXCERPT / 2);
    String words =
        Excerpt.of(text, Span.between(from, Math.min(text.length(), first + EXCERPT)), EXCERPT * 2);
    return new Refused(Messages.format("edit.misread", words), List.of());
  }
}
