package org.postil.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.edits.InsertNote;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Refused;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Inserts a note at a place of a file. */
@Command(name = "insert-note", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class InsertNoteCommand implements Callable<Integer> {

  private static final class Place {

    @Option(
        names = "--at",
        paramLabel = "LINE:COLUMN",
        required = true,
        converter = LineAndColumn.Converter.class)
    private LineAndColumn at;

    @Option(names = "--after", paramLabel = "WORDS", required = true)
    private String after;
  }

  private final Streams streams;

  @ArgGroup(multiplicity = "1")
  private Place place;

  @Option(names = "--text", paramLabel = "WORDS", defaultValue = "")
  private String text;

  @Mixin private EditArguments edit;

  InsertNoteCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return edit.run(streams, this::insert);
  }

  private Outcome insert(Analysis article) {
    if (place.at != null) {
      OptionalInt offset = place.at.offset(article);
      return offset.isPresent()
          ? InsertNote.at(article, offset.getAsInt(), text)
          : refused("edit.no-place", place.at.toString());
    }
    int first = article.text().indexOf(place.after);
    boolean once = first >= 0 && article.text().indexOf(place.after, first + 1) < 0;
    return once && !place.after.isEmpty()
        ? InsertNote.at(article, first + place.after.length(), text)
        : refused(first < 0 ? "edit.no-words" : "edit.words-twice", place.after);
  }

  private static Outcome refused(String message, String place) {
    return new Refused(Messages.format(message, place), List.of());
  }
}
