package org.postil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.cli.input.Source;
import org.postil.cli.input.SourceWriter;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.SplitArticle;
import org.postil.edits.SplitArticle.Part;
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

  @Option(names = "--answer", paramLabel = "N")
  private int answer;

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
      case Parts parts when !parts.pointers().isEmpty() && answer != 1 -> ask(source, parts);
      case Parts parts -> write(source, parts.parts());
    }
  }

  /** Words that point at notes of other chapters are left as they are, when a person agrees. */
  private void ask(Source source, Parts parts) {
    String question = Messages.format("split.pointers", parts.pointers().size());
    EditReport report = new EditReport(streams.err());
    report.refuse(source, new Refused(question, parts.pointers()));
    streams.err().println(Messages.format("edit.choice", 1, Messages.format("split.go-on")));
    exit = Math.max(exit, ExitCode.FINDINGS);
  }

  private void write(Source source, List<Part> parts) throws IOException {
    List<Source> files = new ArrayList<>();
    for (Part part : parts) {
      Path target = output.resolve(name(source, files.size() + 1));
      files.add(source.with(part.text()).as(target.toString()));
    }
    Optional<String> taken =
        files.stream().map(Source::name).filter(name -> Files.exists(Path.of(name))).findFirst();
    if (taken.isPresent()) {
      fail(Messages.format("output.exists", taken.get()));
    } else {
      write(files, parts);
    }
  }

  private void write(List<Source> files, List<Part> parts) throws IOException {
    try {
      Files.createDirectories(output);
      SourceWriter.writeNew(files);
    } catch (IOException trouble) {
      fail(Messages.format("source.unwritable", output, trouble.getMessage()));
      return;
    }
    EditReport report = new EditReport(streams.err());
    for (int i = 0; i < files.size(); i++) {
      streams.out().write((files.get(i).name() + "\n").getBytes(StandardCharsets.UTF_8));
      report.remark(files.get(i), parts.get(i).remarks(), parts.get(i).text());
    }
    streams.out().flush();
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
