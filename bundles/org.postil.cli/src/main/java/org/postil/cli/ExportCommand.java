package org.postil.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.cli.input.Source;
import org.postil.rendering.HtmlPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes each article in another format: one file, or several into a folder. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

  /** What an article can be exported to; the names are those of the option. */
  enum Target {
    html;

    private String render(Analysis article) {
      return switch (this) {
        case html -> HtmlPage.of(article);
      };
    }
  }

  private record Exported(String name, String content) {}

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(names = "--to", paramLabel = "FORMAT", required = true, descriptionKey = "export.to")
  private Target target;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "export.output")
  private Optional<Path> output = Optional.empty();

  @Mixin private FileArguments files;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    boolean several = files.areSeveral();
    if (several && output.isEmpty()) {
      throw new ParameterException(spec.commandLine(), Messages.format("export.several"));
    }
    ExportedFiles results = new ExportedFiles(streams, output, several, "." + target);
    boolean allRead =
        files.forEach(
            streams, this::export, exported -> results.write(exported.name(), exported.content()));
    return allRead && results.allWritten() ? ExitCode.CLEAN : ExitCode.FAILED;
  }

  private Exported export(Source source) {
    return new Exported(source.name(), target.render(Analysis.of(source.text())));
  }
}
