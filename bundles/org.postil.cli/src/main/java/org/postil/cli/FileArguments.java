package org.postil.cli;

import java.io.IOException;
import java.util.List;
import org.postil.cli.input.Source;
import org.postil.cli.input.SourceReader;
import org.postil.cli.input.UnreadableSource;
import picocli.CommandLine.Parameters;

/** The files that a command is to read, in the order in which they are named. */
final class FileArguments {

  /** What a command does with one text. */
  @FunctionalInterface
  interface Work {
    void on(Source source) throws IOException;
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> names = List.of();

  /**
   * Reads one file after the other; what cannot be read is complained of and passed over.
   *
   * @return whether every file could be read
   * @throws IOException when the results cannot be written
   */
  boolean forEach(Streams streams, Work work) throws IOException {
    SourceReader reader = new SourceReader(streams.in());
    boolean allRead = true;
    for (String name : names) {
      try {
        work.on(reader.read(name));
      } catch (UnreadableSource complaint) {
        streams.err().println(complaint.getMessage());
        allRead = false;
      }
      streams.out().flush();
    }
    return allRead;
  }
}
