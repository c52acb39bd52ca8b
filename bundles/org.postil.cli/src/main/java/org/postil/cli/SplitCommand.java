package org.postil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.cli.input.Source;
import org.postil.cli.input.SourceWriter;
import org.postil.cli.input.UnreadableSource;
import org.postil.edits.SplitArticle;
import org.postil.edits.SplitArticle.Parts;
import org.postil.edits.SplitArticle.Whole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an article of each chapter of a file. */
@Command(name = "split", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SplitCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      descriptionKey = "split.output")
  private Path output;

  @Mixin private FileArguments files;

  private int exit = ExitCode.CLEAN;

  SplitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Source> sources = new ArrayList<>();
    boolean allRead = files.forEach(streams, source -> source, sources::add);
    for (Source source : sources) {
      split(source);
    }
    return allRead ? exit : ExitCode.FAILED;
  }

  private void split(Source source) throws IOException {
    switch (SplitArticle.byChapters(Analysis.of(source.text()))) {
      case Whole whole -> {
        new EditReport(streams.err()).refuse(source, whole.refusal());
        exit = Math.max(exit, ExitCode.FINDINGS);
      }
      case Parts parts -> write(source, parts.texts());
    }
  }

  private void write(Source source, List<String> texts) throws IOException {
    List<Path> targets = new ArrayList<>();
    for (int part = 1; part <= texts.size(); part++) {
      targets.add(output.resolve(name(source, part)));
    }
    List<Path> taken = targets.stream().filter(Files::exists).toList();
    if (!taken.isEmpty()) {
      fail(Messages.format("output.exists", taken.getFirst()));
      return;
    }
    Files.createDirectories(output);
    for (int i = 0; i < targets.size(); i++) {
      write(source.with(texts.get(i)).as(targets.get(i).toString()));
    }
  }

  private void write(Source part) throws IOException {
    try {
      SourceWriter.write(part);
      streams.out().write((part.name() + "\n").getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    } catch (UnreadableSource trouble) {
      fail(trouble.getMessage());
    }
  }

  private void fail(String complaint) {
    streams.err().println(complaint);
    exit = ExitCode.FAILED;
  }

  /** {@code article-1.txt} for the first part of {@code article.txt}. */
  private static String name(Source source, int part) {
    String name =
        source.name().equals(Source.STANDARD_INPUT)
            ? "stdin.txt"
            : String.valueOf(Path.of(source.name()).getFileName());
    return SplitArticle.fileName(name, part);
  }
}
