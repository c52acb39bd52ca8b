package org.postil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that a {@code plugin.xml} names, as {@code %key}, and those that stand beside it. */
class PluginWordsTest {

  private static final Pattern KEY = Pattern.compile("[\">]%([\\w.]+)");

  static List<Path> bundles() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(System.getProperty("bundles")))) {
      return folders.filter(folder -> Files.exists(folder.resolve("plugin.properties"))).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void eachIsThereAndIsUsed(Path bundle) throws IOException {
    Set<String> used = new TreeSet<>(keys(Files.readString(bundle.resolve("plugin.xml"))));
    used.addAll(keys(Files.readString(bundle.resolve("META-INF/MANIFEST.MF")).replace(": ", ">")));

    assertThat(words(bundle)).containsExactlyInAnyOrderElementsOf(used);
  }

  private static Set<String> keys(String text) {
    return KEY.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> words(Path bundle) throws IOException {
    Properties words = new Properties();
    try (Reader file = Files.newBufferedReader(bundle.resolve("plugin.properties"))) {
      words.load(file);
    }
    return words.stringPropertyNames();
  }
}
