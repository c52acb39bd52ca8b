package org.postil.cli;

import java.io.IOException;
import java.util.function.Function;
import org.postil.analysis.Analysis;
import org.postil.cli.input.Source;
import org.postil.cli.input.SourceWriter;
import org.postil.cli.input.UnreadableSource;
import org.postil.cli.report.LabelTable;
import org.postil.cli.report.UnifiedDiff;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.text.TextEdit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The files whose notes a command changes, and what to do with the changes. */
final class EditArguments {

  /** A file and what came of the operation on it. */
  private record Edited(Source source, Outcome outcome, String text) {}

  @Option(names = "--write")
  private boolean write;

  @Option(names = "--table")
  private boolean table;

  @Option(names = "--answer", paramLabel = "N")
  private int answer;

  @Mixin private FileArguments files;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private boolean allDone = true;

  /**
   * Does {@code operation} to each file: prints the changes, or writes them.
   *
   * @return the exit code
   * @throws IOException when the results cannot be written
   */
  int run(Streams streams, Function<Analysis, Outcome> operation) throws IOException {
    if (write && files.containStandardInput()) {
      throw new ParameterException(command.commandLine(), Messages.format("edit.stdin"));
    }
    boolean allRead =
        files.forEach(streams, source -> edit(source, operation), edited -> print(streams, edited));
    if (!allRead) {
      return ExitCode.FAILED;
    }
    return allDone ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private Edited edit(Source source, Function<Analysis, Outcome> operation)
      throws UnreadableSource {
    Outcome outcome = answered(operation.apply(Analysis.of(source.text())));
    if (!(outcome instanceof Done done)) {
      return new Edited(source, outcome, source.text());
    }
    String text = TextEdit.apply(source.text(), done.edits());
    if (write && !text.equals(source.text())) {
      SourceWriter.write(source.with(text));
    }
    return new Edited(source, outcome, text);
  }

  private Outcome answered(Outcome outcome) {
    return outcome instanceof Asked asked && 0 < answer && answer <= asked.choices().size()
        ? asked.choices().get(answer - 1).outcome().get()
        : outcome;
  }

  private void print(Streams streams, Edited edited) throws IOException {
    if (edited.outcome() instanceof Done done) {
      print(streams, edited, done);
    } else {
      allDone = false;
    }
    new EditReport(streams.err()).tell(edited.source(), edited.outcome(), edited.text());
  }

  private void print(Streams streams, Edited edited, Done done) throws IOException {
    Source source = edited.source();
    if (!write && !table) {
      new UnifiedDiff(streams.out()).write(source.name(), source.text(), edited.text());
    } else if (!edited.text().equals(source.text())) {
      new LabelTable(streams.out()).write(source.name(), done.labels());
    }
  }
}
