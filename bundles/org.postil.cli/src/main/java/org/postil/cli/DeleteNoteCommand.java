package org.postil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.postil.edits.DeleteNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes a note of a file with all that refers to it. */
@Command(name = "delete-note", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DeleteNoteCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(names = "--note", paramLabel = "LABEL", required = true)
  private String label;

  @Mixin private EditArguments edit;

  DeleteNoteCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return edit.run(
        streams,
        article ->
            LabelledNote.in(
                article, label, note -> DeleteNote.at(article, note.labelSpan().offset())));
  }
}
