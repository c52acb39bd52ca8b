package org.postil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields of each {@code Messages} that the platform fills, and the words beside it. */
class MessagesTest {

  private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

  static List<Path> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("bundles")))) {
      return files
          .filter(file -> file.endsWith("Messages.java"))
          .filter(file -> Files.exists(file.resolveSibling("messages.properties")))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void haveTheSameKeys(Path messages) throws IOException {
    List<String> fields =
        FIELD.matcher(Files.readString(messages)).results().map(found -> found.group(1)).toList();

    Properties words = new Properties();
    try (Reader file = Files.newBufferedReader(messages.resolveSibling("messages.properties"))) {
      words.load(file);
    }

    assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(fields);
  }
}
