package org.postil.cli;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.postil.cli.input.FileFinder;
import org.postil.cli.input.InputFile;
import org.postil.cli.input.Source;
import org.postil.cli.input.SourceReader;
import org.postil.cli.input.UnreadableSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files and folders that a command is to read, in the order in which they are named. */
final class FileArguments {

  /** What a command does with one text, at the same time as with others. */
  @FunctionalInterface
  interface Work<R> {
    R on(Source source) throws UnreadableSource;
  }

  /** What came of one file: a result, or a complaint. */
  private sealed interface Outcome<R> {
    record Done<R>(R result) implements Outcome<R> {}

    record Failed<R>(String complaint, boolean mayBePassedOver) implements Outcome<R> {}
  }

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> names = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private boolean allRead = true;

  /** Whether standard input is among them. */
  boolean containStandardInput() {
    return names.contains("-");
  }

  /** Whether there may be more than one file: several are named, or a folder is. */
  boolean areSeveral() {
    return names.size() > 1 || names.stream().anyMatch(name -> new File(name).isDirectory());
  }

  /**
   * Reads the files and prints what {@code work} makes of each; what cannot be read is complained
   * of and passed over.
   *
   * @return whether every file could be read
   * @throws IOException when the results cannot be written
   */
  <R> boolean forEach(Streams streams, Work<R> work, InOrder.Sink<R> sink) throws IOException {
    if (names.isEmpty()) {
      throw new ParameterException(command.commandLine(), Messages.format("files.missing"));
    }
    FileFinder finder = new FileFinder(streams.err()::println);
    List<InputFile> files = finder.find(names);
    SourceReader reader = new SourceReader(streams.in());
    Optional<Progress> progress =
        streams.errIsTerminal()
            ? Optional.of(new Progress(streams.err(), files.size(), System::nanoTime))
            : Optional.empty();
    InOrder.run(
        files,
        file -> read(reader, file, work),
        outcome -> {
          progress.ifPresent(Progress::hide);
          print(streams, outcome, sink);
          progress.ifPresent(Progress::step);
        });
    progress.ifPresent(Progress::hide);
    return allRead && finder.allFound();
  }

  private static <R> Outcome<R> read(SourceReader reader, InputFile file, Work<R> work) {
    try {
      return new Outcome.Done<>(work.on(reader.read(file.name())));
    } catch (UnreadableSource trouble) {
      return new Outcome.Failed<>(trouble.getMessage(), file.found() && trouble.isBinary());
    } catch (OutOfMemoryError e) {
      return new Outcome.Failed<>(Messages.format("source.too-large", file.name()), false);
    }
  }

  private <R> void print(Streams streams, Outcome<R> outcome, InOrder.Sink<R> sink)
      throws IOException {
    switch (outcome) {
      case Outcome.Done<R>(R result) -> sink.take(result);
      case Outcome.Failed<R>(String complaint, boolean mayBePassedOver) -> {
        streams.err().println(complaint);
        allRead &= mayBePassedOver;
      }
    }
    streams.out().flush();
  }
}
