package org.postil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.postil.edits.RenameLabel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a note of a file another label. */
@Command(name = "rename-label", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RenameLabelCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(names = "--note", paramLabel = "LABEL", required = true)
  private String label;

  @Option(names = "--to", paramLabel = "LABEL", required = true, descriptionKey = "rename-label.to")
  private String to;

  @Mixin private EditArguments edit;

  RenameLabelCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return edit.run(
        streams,
        article -> LabelledNote.in(article, label, note -> RenameLabel.of(article, note, to)));
  }
}
