package org.postil.edits;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.postil.text.Span;
import org.postil.text.SuccessiveEdits;
import org.postil.text.TextEdit;

/**
 * What comes of an operation on notes: edits, a refusal, or a question. An operation never guesses;
 * the edits it yields have been tried, and the text after them is read as it was meant.
 */
public sealed interface Outcome {

  /**
   * This, which is meant for the text after {@code first}, as one outcome for {@code text} before
   * it. A refusal stays as it is: nothing is to be done in either text.
   */
  default Outcome following(Done first, String text) {
    return switch (this) {
      case Done done ->
          new Done(
              SuccessiveEdits.joined(text, first.edits, done.edits),
              LabelChange.joined(first.labels, done.labels),
              done.caret,
              Remark.joined(first.remarks, done.edits, done.remarks));
      case Asked(var question, var choices) ->
          new Asked(
              question,
              choices.stream()
                  .map(choice -> choice.then(next -> next.following(first, text)))
                  .toList());
      case Refused refused -> refused;
    };
  }

  /**
   * The operation can be done.
   *
   * @param edits all of it, for the version of the text that was analysed; one undo step; empty
   *     when nothing is to be done
   * @param labels the notes that get another label, come or go, in the order of the text
   * @param caret where to go on writing, in the text after the edits; empty when the caret may stay
   *     where it is
   * @param remarks what had to be written otherwise than the article writes such things, in the
   *     order of the text
   */
  record Done(
      List<TextEdit> edits, List<LabelChange> labels, OptionalInt caret, List<Remark> remarks)
      implements Outcome {

    /** Edits without remarks. */
    public Done(List<TextEdit> edits, List<LabelChange> labels, OptionalInt caret) {
      this(edits, labels, caret, List.of());
    }

    /** Nothing is to be done. */
    public static Done nothing() {
      return new Done(List.of(), List.of(), OptionalInt.empty());
    }

    /** The same with another place to go on writing. */
    public Done goingOnAt(OptionalInt place) {
      return new Done(edits, labels, place, remarks);
    }

    /** The same with {@code remark} before the others. */
    Done with(Remark remark) {
      return new Done(
          edits, labels, caret, Stream.concat(Stream.of(remark), remarks.stream()).toList());
    }
  }

  /**
   * Something a person should know of, though it was not asked for.
   *
   * @param span where it stands in the text after the edits
   * @param message what was done and why
   */
  record Remark(Span span, String message) {

    /** Those of a text, which later edits shift, and those that the later edits bring. */
    static List<Remark> joined(List<Remark> first, List<TextEdit> later, List<Remark> second) {
      Stream<Remark> shifted = first.stream().map(remark -> remark.behind(later));
      return Stream.concat(shifted, second.stream())
          .sorted(Comparator.comparingInt(remark -> remark.span.offset()))
          .toList();
    }

    private Remark behind(List<TextEdit> edits) {
      return new Remark(new Span(TextEdit.behind(edits, span.offset()), span.length()), message);
    }
  }

  /**
   * The operation would be a guess, or is not possible.
   *
   * @param reason why, and what to do; one or two sentences
   * @param faults what has to be mended first, in text order; empty when there is nothing to mend
   */
  record Refused(String reason, List<Fault> faults) implements Outcome {}

  /**
   * A person has to choose.
   *
   * @param choices at least two
   */
  record Asked(String question, List<Choice> choices) implements Outcome {}

  /**
   * One answer to a question.
   *
   * @param label what it does, in the imperative
   * @param place what it is about
   * @param outcome what comes of it
   */
  record Choice(String label, Span place, Supplier<Outcome> outcome) {

    /** The same answer with something else done after it. */
    Choice then(UnaryOperator<Outcome> next) {
      return new Choice(label, place, () -> next.apply(outcome.get()));
    }
  }

  /**
   * Something in the text that makes the outcome uncertain.
   *
   * @param finding id of the check that reports it and offers fixes, like {@code note.undefined};
   *     empty for what is right as it stands, and would be read otherwise after the operation
   * @param span where it is
   * @param message what is wrong
   */
  record Fault(Optional<String> finding, Span span, String message) {

    /** A fault that the check of that id reports. */
    public Fault(String finding, Span span, String message) {
      this(Optional.of(finding), span, message);
    }
  }
}
