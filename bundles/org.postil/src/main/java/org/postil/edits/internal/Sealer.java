package org.postil.edits.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.internal.Messages;
import org.postil.text.TextEdit;

/** Makes an outcome of a draft: tries it, and refuses what would be read otherwise than meant. */
public final class Sealer {

  /** Each round may bring to light what the round before hid. */
  private static final int MOST_ROUNDS = 4;

  private Sealer() {}

  /** The edits that lead to {@code draft}, untried: a quick fix is made where a fault is known. */
  public static List<TextEdit> edits(Draft draft, Labels labels) {
    return Rendering.of(draft, labels).edits();
  }

  /** The text of {@code draft}, which may be a part of its article. */
  public static String text(Draft draft, Labels labels) {
    return Rendering.of(draft, labels).text();
  }

  /** The outcome of {@code draft}, the caret to stay where it is. */
  public static Outcome seal(Draft draft, Labels labels) {
    return seal(draft, labels, Optional.empty());
  }

  /**
   * The outcome of {@code draft}, which a person asked for all of the article: what has to be
   * written explicitly is told, and not asked.
   */
  public static Outcome sealAll(Draft draft, Labels labels) {
    return faultless(draft, labels, () -> tried(draft, labels, Optional.empty(), true));
  }

  /**
   * The outcome of {@code draft}, which is a part of its article, and tells as {@link #sealAll}.
   */
  public static Outcome sealPart(Draft draft, Labels labels) {
    return tried(draft, labels, Optional.empty(), true);
  }

  /**
   * The outcome of {@code draft}.
   *
   * @param caret the note in which to go on writing
   */
  public static Outcome seal(Draft draft, Labels labels, Optional<DraftNote> caret) {
    return faultless(draft, labels, () -> tried(draft, labels, caret, false));
  }

  private static Outcome faultless(Draft draft, Labels labels, Supplier<Outcome> outcome) {
    List<Fault> faults = new Faults(draft, labels).find();
    if (faults.isEmpty()) {
      return outcome.get();
    }
    return Doubts.areAll(faults)
        ? Doubts.ask(draft.article(), faults, outcome)
        : new Refused(Messages.format("edit.faults", faults.size()), faults);
  }

  /** The outcome without a look at the faults that the article has already. */
  private static Outcome tried(Draft draft, Labels labels, Optional<DraftNote> caret, boolean all) {
    Draft mended = draft;
    Rendering meant = Rendering.of(draft, labels);
    Rendering rendering = meant;
    Misreadings misread = Misreadings.of(rendering);
    for (int round = 0; round < MOST_ROUNDS && !misread.isEmpty(); round++) {
      Optional<Draft> next = Mending.mend(mended, labels, rendering, misread);
      if (next.isEmpty()) {
        break;
      }
      mended = next.get();
      rendering = Rendering.of(mended, labels);
      misread = Misreadings.of(rendering);
    }
    if (!misread.isEmpty()) {
      return MisreadPlaces.refuse(rendering, misread);
    }
    ExplicitForms forms = new ExplicitForms(meant, rendering);
    Done done =
        new Done(
            rendering.edits(),
            LabelTable.of(mended, labels),
            place(rendering, caret),
            forms.remarks());
    return all ? done : forms.heed(done);
  }

  private static OptionalInt place(Rendering rendering, Optional<DraftNote> note) {
    return note.isPresent() ? OptionalInt.of(rendering.body(note.get())) : OptionalInt.empty();
  }
}
