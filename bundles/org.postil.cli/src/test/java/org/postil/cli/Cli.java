package org.postil.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the command line as a process of its own, in a folder of its own. */
final class Cli {

  /** What a process printed, and what it ended with. */
  record Result(int exit, String out, String err) {}

  private final Path folder;
  private final List<String> options;

  Cli(Path folder) {
    this(folder, List.of());
  }

  private Cli(Path folder, List<String> options) {
    this.folder = folder;
    this.options = options;
  }

  /** Writes a file into the folder. */
  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Result run(String... arguments) {
    return runWithInput("", arguments);
  }

  Result runWithInput(String input, String... arguments) {
    try {
      Path streams = Files.createTempDirectory("streams");
      try {
        return run(streams, input, arguments);
      } finally {
        for (String name : List.of("in", "out", "err")) {
          Files.deleteIfExists(streams.resolve(name));
        }
        Files.delete(streams);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Result run(Path streams, String input, String... arguments)
      throws IOException, InterruptedException {
    Path out = streams.resolve("out");
    Path err = streams.resolve("err");
    Process process =
        builder(arguments)
            .redirectInput(Files.writeString(streams.resolve("in"), input).toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Result(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  /** The same on a machine with so little memory, such as {@code 16m}. */
  Cli withMemory(String size) {
    return new Cli(folder, List.of("-Xmx" + size, "-XX:+UseSerialGC"));
  }

  /** A process that is not started yet. */
  ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    // As on a machine without any locale settings.
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "org.postil.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }
}
