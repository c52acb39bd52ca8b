package org.postil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.postil.edits.ConvertStyle;
import org.postil.recognition.NoteStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the references and labels of each file in another style. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

  /** The styles that all notes of an article can have. */
  private enum Target {
    GLUED(NoteStyle.GLUED),
    SUPERSCRIPT(NoteStyle.SUPERSCRIPT),
    BRACKET(NoteStyle.BRACKET),
    CARET(NoteStyle.CARET);

    private final NoteStyle style;

    Target(NoteStyle style) {
      this.style = style;
    }
  }

  private final Streams streams;

  @Option(names = "--to", paramLabel = "STYLE", required = true)
  private Target to;

  @Mixin private EditArguments edit;

  ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return edit.run(streams, article -> ConvertStyle.to(article, to.style));
  }
}
