package org.postil.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.postil.cli.report.InspectJson;
import org.postil.recognition.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what was recognised in each file, one JSON object per line. */
@Command(name = "inspect", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class InspectCommand implements Callable<Integer> {

  private record Inspected(String name, Recognition article) {}

  private final Streams streams;

  @Mixin private FileArguments files;

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    InspectJson json = new InspectJson(streams.out());
    boolean allRead =
        files.forEach(
            streams,
            source -> new Inspected(source.name(), Recognition.of(source.text())),
            inspected -> json.write(inspected.name(), inspected.article()));
    return allRead ? ExitCode.CLEAN : ExitCode.FAILED;
  }
}
