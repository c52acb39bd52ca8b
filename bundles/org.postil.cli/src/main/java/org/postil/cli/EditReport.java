package org.postil.cli;

import java.io.PrintStream;
import java.util.List;
import org.postil.cli.input.Source;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.Outcome.Remark;
import org.postil.text.LineIndex;

/** Says why notes were not changed. */
final class EditReport {

  private final PrintStream err;

  EditReport(PrintStream err) {
    this.err = err;
  }

  /**
   * Prints why {@code outcome} is not what was asked for, or what else was done.
   *
   * @param text the text after it
   */
  void tell(Source source, Outcome outcome, String text) {
    switch (outcome) {
      case Refused refused -> refuse(source, refused);
      case Asked asked -> ask(source, asked);
      case Done done -> remark(source, done.remarks(), text);
    }
  }

  /** Prints what was done beside what was asked for; {@code text} is the text after it. */
  void remark(Source source, List<Remark> remarks, String text) {
    if (!remarks.isEmpty()) {
      LineIndex lines = new LineIndex(text);
      remarks.forEach(r -> place("edit.remark", source, lines, r.span().offset(), r.message()));
    }
  }

  /** Prints the reason and the places that have to be mended first. */
  void refuse(Source source, Refused refused) {
    err.println(Messages.format("edit.refused", source.name(), refused.reason()));
    LineIndex lines = new LineIndex(source.text());
    for (Fault fault : refused.faults()) {
      String message =
          fault
              .finding()
              .map(id -> Messages.format("edit.fault.id", fault.message(), id))
              .orElse(fault.message());
      place("edit.fault", source, lines, fault.span().offset(), message);
    }
  }

  private void place(String form, Source source, LineIndex lines, int offset, String message) {
    err.println(
        Messages.format(
            form, source.name(), lines.line(offset) + 1, lines.column(offset) + 1, message));
  }

  /** Prints the question and how to answer it. */
  private void ask(Source source, Asked asked) {
    err.println(Messages.format("edit.asked", source.name(), asked.question()));
    List<Choice> choices = asked.choices();
    for (int i = 0; i < choices.size(); i++) {
      err.println(Messages.format("edit.choice", i + 1, choices.get(i).label()));
    }
  }
}
