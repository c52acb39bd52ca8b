package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;
import org.postil.text.TextEdit;

/** A text on which operations are tried in tests. */
record EditedText(String text) {

  /** The outcome of {@code operation}, which must be edits. */
  Done done(Function<Analysis, Outcome> operation) {
    Outcome outcome = operation.apply(Analysis.of(text));
    assertThat(outcome).isInstanceOf(Done.class);
    return (Done) outcome;
  }

  /** The text after {@code operation}. */
  EditedText after(Function<Analysis, Outcome> operation) {
    return new EditedText(TextEdit.apply(text, done(operation).edits()));
  }

  /** The text after {@code operation}, the caret where it is to go on as {@code |}. */
  String withCaret(Function<Analysis, Outcome> operation) {
    Done done = done(operation);
    StringBuilder edited = new StringBuilder(TextEdit.apply(text, done.edits()));
    return edited.insert(done.caret().orElseThrow(), '|').toString();
  }

  /** The refusal of {@code operation}. */
  Refused refused(Function<Analysis, Outcome> operation) {
    Outcome outcome = operation.apply(Analysis.of(text));
    assertThat(outcome).isInstanceOf(Refused.class);
    return (Refused) outcome;
  }

  /** The question of {@code operation}. */
  Asked asked(Function<Analysis, Outcome> operation) {
    Outcome outcome = operation.apply(Analysis.of(text));
    assertThat(outcome).isInstanceOf(Asked.class);
    return (Asked) outcome;
  }
}
