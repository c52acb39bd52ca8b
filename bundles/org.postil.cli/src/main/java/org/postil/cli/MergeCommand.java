package org.postil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.cli.input.Source;
import org.postil.cli.input.SourceWriter;
import org.postil.cli.input.UnreadableSource;
import org.postil.edits.CombineArticles;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Done;
import org.postil.text.TextEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes one article of several. */
@Command(name = "merge", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MergeCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "merge.output")
  private Optional<Path> output = Optional.empty();

  @Mixin private FileArguments files;

  MergeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Source> sources = new ArrayList<>();
    if (!files.forEach(streams, source -> source, sources::add)) {
      return ExitCode.FAILED;
    }
    if (sources.size() < 2) {
      throw new ParameterException(spec.commandLine(), Messages.format("merge.two"));
    }
    Source merged = sources.getFirst();
    for (Source next : sources.subList(1, sources.size())) {
      Outcome outcome = CombineArticles.of(Analysis.of(merged.text()), Analysis.of(next.text()));
      if (!(outcome instanceof Done done)) {
        new EditReport(streams.err()).tell(next, outcome, next.text());
        return ExitCode.FINDINGS;
      }
      merged = merged.with(TextEdit.apply(merged.text(), done.edits()));
      new EditReport(streams.err()).tell(merged, done, merged.text());
    }
    return write(merged);
  }

  private int write(Source merged) throws IOException {
    if (output.isEmpty()) {
      streams.out().write(merged.text().getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
      return ExitCode.CLEAN;
    }
    try {
      SourceWriter.write(merged.as(output.get().toString()));
      return ExitCode.CLEAN;
    } catch (UnreadableSource trouble) {
      streams.err().println(trouble.getMessage());
      return ExitCode.FAILED;
    }
  }
}
