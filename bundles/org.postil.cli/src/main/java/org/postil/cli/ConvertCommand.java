package org.postil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.edits.ConvertStyle;
import org.postil.edits.Outcome;
import org.postil.edits.PlaceNotes;
import org.postil.edits.PlaceNotes.Place;
import org.postil.recognition.NoteStyle;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the references and labels of each file in another style, or puts the notes elsewhere. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

  /** The styles that all notes of an article can have. */
  private enum Style {
    GLUED(NoteStyle.GLUED),
    SUPERSCRIPT(NoteStyle.SUPERSCRIPT),
    BRACKET(NoteStyle.BRACKET),
    CARET(NoteStyle.CARET);

    private final NoteStyle style;

    Style(NoteStyle style) {
      this.style = style;
    }
  }

  private static final class Target {

    @Option(names = "--to", paramLabel = "STYLE", required = true, descriptionKey = "convert.to")
    private Style to;

    @Option(names = "--notes", paramLabel = "PLACE", required = true)
    private Place notes;
  }

  private final Streams streams;

  @ArgGroup(multiplicity = "1")
  private Target target;

  @Mixin private EditArguments edit;

  ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return edit.run(streams, this::convert);
  }

  private Outcome convert(Analysis article) {
    return target.to == null
        ? PlaceNotes.at(article, target.notes)
        : ConvertStyle.to(article, target.to.style);
  }
}
