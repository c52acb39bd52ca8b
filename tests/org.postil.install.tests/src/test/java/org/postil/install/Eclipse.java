package org.postil.install;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An Eclipse in a folder.
 *
 * @param launcher the jar that starts it
 */
record Eclipse(Path launcher) {

  /** Copies the Eclipse that lies somewhere below {@code folder} into {@code copy}. */
  static Eclipse copy(Path folder, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(folder.relativize(file).toString()), REPLACE_EXISTING);
      }
    }
    try (Stream<Path> files = Files.walk(copy)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
          .findFirst()
          .map(Eclipse::new)
          .orElseThrow(() -> new AssertionError("There is no Eclipse in " + folder));
    }
  }

  /** Runs an application to its end, which must be a good one, and returns what it printed. */
  String run(Path workspace, String application, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", launcher.toString(), "-nosplash", "-consoleLog"));
    command.addAll(List.of("-data", workspace.toString(), "-application", application));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
