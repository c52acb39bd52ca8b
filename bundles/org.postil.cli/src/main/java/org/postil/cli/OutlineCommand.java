package org.postil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.postil.analysis.Analysis;
import org.postil.cli.report.OutlineText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the outline of each file with the lines where its parts begin. */
@Command(name = "outline", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OutlineCommand implements Callable<Integer> {

  private record Outlined(String name, Analysis article) {}

  private final Streams streams;

  @Mixin private FileArguments files;

  OutlineCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    OutlineText outline = new OutlineText(streams.out());
    boolean allRead =
        files.forEach(
            streams,
            source -> new Outlined(source.name(), Analysis.of(source.text())),
            outlined -> outline.write(outlined.name(), outlined.article()));
    return allRead ? ExitCode.CLEAN : ExitCode.FAILED;
  }
}
