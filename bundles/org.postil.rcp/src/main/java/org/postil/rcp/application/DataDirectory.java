package org.postil.rcp.application;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which the product keeps its state for one user, where each operating system wants
 * it: the <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG data
 * directory</a>, {@code %APPDATA%}, or {@code ~/Library/Application Support}.
 */
final class DataDirectory {

  private DataDirectory() {}

  /**
   * @param osName the system property {@code os.name}
   * @param environment the environment variables
   * @param home the user's home directory
   */
  static Path of(String osName, Map<String, String> environment, Path home) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return absolute(environment, "APPDATA")
          .orElse(home.resolve("AppData/Roaming"))
          .resolve("Postil");
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library/Application Support/Postil");
    }
    return absolute(environment, "XDG_DATA_HOME")
        .orElse(home.resolve(".local/share"))
        .resolve("postil");
  }

  /** The specification says that a relative path is invalid and is to be ignored. */
  private static Optional<Path> absolute(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
