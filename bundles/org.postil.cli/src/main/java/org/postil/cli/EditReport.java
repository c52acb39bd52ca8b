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
import org.postil.text.LineIndex;

/** Says why notes were not changed. */
final class EditReport {

  private final PrintStream err;

  EditReport(PrintStream err) {
    this.err = err;
  }

  /** Prints why {@code outcome} is not what was asked for; nothing when it is. */
  void tell(Source source, Outcome outcome) {
    switch (outcome) {
      case Refused refused -> refuse(source, refused);
      case Asked asked -> ask(source, asked);
      case Done done -> {}
    }
  }

  /** Prints the reason and the places that have to be mended first. */
  void refuse(Source source, Refused refused) {
    err.println(Messages.format("edit.refused", source.name(), refused.reason()));
    LineIndex lines = new LineIndex(source.text());
    for (Fault fault : refused.faults()) {
      int offset = fault.span().offset();
      err.println(
          Messages.format(
              "edit.fault",
              source.name(),
              lines.line(offset) + 1,
              lines.column(offset) + 1,
              fault.message(),
              fault.finding()));
    }
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
