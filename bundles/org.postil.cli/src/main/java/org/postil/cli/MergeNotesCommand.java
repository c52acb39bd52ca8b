package org.postil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.postil.edits.MergeNotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes one note of those with the same words, in each file. */
@Command(name = "merge-notes", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MergeNotesCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private EditArguments edit;

  MergeNotesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return edit.run(streams, MergeNotes::all);
  }
}
