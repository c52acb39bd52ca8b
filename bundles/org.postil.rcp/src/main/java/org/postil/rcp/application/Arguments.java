package org.postil.rcp.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the product.
 *
 * @param files the files to open, as absolute paths, in the order given
 * @param screenshot where to save a picture of the window, after which the product ends
 */
public record Arguments(List<Path> files, Optional<Path> screenshot) {

  private static final String SCREENSHOT = "-screenshot";

  public Arguments {
    files = List.copyOf(files);
  }

  /**
   * Reads the arguments that the platform left over. A word that begins with a hyphen is an option;
   * those that are not ours belong to the platform and are passed over. After {@code --} every word
   * is a file.
   *
   * @throws IllegalArgumentException when {@code -screenshot} names no file, or a word cannot be a
   *     path; the message is meant for the user
   */
  static Arguments parse(String... words) {
    List<Path> files = new ArrayList<>();
    Optional<Path> screenshot = Optional.empty();
    boolean options = true;
    for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (options && word.equals(SCREENSHOT)) {
        screenshot = Optional.of(screenshotFile(rest));
      } else if (options && word.equals("--")) {
        options = false;
      } else if (!options || !word.startsWith("-")) {
        files.add(absolute(word));
      }
    }
    return new Arguments(files, screenshot);
  }

  private static Path screenshotFile(Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("-screenshot needs the name of a PNG file.");
    }
    return absolute(rest.next());
  }

  private static Path absolute(String word) {
    return Path.of(word).toAbsolutePath().normalize();
  }
}
