package org.postil.rcp.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import org.postil.rcp.Messages;

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
   * those that are not ours belong to the platform and are passed over, each with the word that
   * follows it. After {@code --} every word is a file.
   *
   * @throws IllegalArgumentException when {@code -screenshot} names no file, or a word cannot be a
   *     path; the message is meant for the user
   */
  static Arguments parse(String... words) {
    List<Path> files = new ArrayList<>();
    Optional<Path> screenshot = Optional.empty();
    ListIterator<String> rest = List.of(words).listIterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (word.equals("--")) {
        rest.forEachRemaining(file -> files.add(absolute(file)));
      } else if (word.equals(SCREENSHOT)) {
        screenshot = Optional.of(screenshotFile(rest));
      } else if (word.startsWith("-")) {
        passOverValue(rest);
      } else {
        files.add(absolute(word));
      }
    }
    return new Arguments(files, screenshot);
  }

  private static void passOverValue(ListIterator<String> rest) {
    if (rest.hasNext() && rest.next().startsWith("-")) {
      rest.previous();
    }
  }

  private static Path screenshotFile(ListIterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(Messages.Arguments_screenshotFile);
    }
    return absolute(rest.next());
  }

  private static Path absolute(String word) {
    return Path.of(word).toAbsolutePath().normalize();
  }
}
