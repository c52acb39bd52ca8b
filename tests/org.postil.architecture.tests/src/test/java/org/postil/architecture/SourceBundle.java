package org.postil.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle as its sources show it.
 *
 * @param folder its folder, which bears its name
 */
record SourceBundle(Path folder) {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?([a-z0-9_.]+)\\.[A-Z*]");
  private static final Pattern OWN_DEPENDENCY =
      Pattern.compile("<groupId>org\\.postil</groupId>\\s*<artifactId>(org\\.postil[.\\w]*)<");

  String name() {
    return folder.getFileName().toString();
  }

  /** The packages that its sources declare. */
  Set<String> packages() {
    Path sources = folder.resolve("src/main/java");
    return javaFiles()
        .map(file -> sources.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
        .collect(Collectors.toSet());
  }

  /** The packages that its sources import, and the bundles that its manifest requires. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(requiredBundles());
    javaFiles()
        .flatMap(file -> IMPORT.matcher(read(file)).results().map(result -> result.group(1)))
        .forEach(names::add);
    return names;
  }

  /** The bundles of this project that its manifest requires or, where bnd writes that, its pom. */
  Set<String> requiredOwnBundles() {
    Set<String> required = new TreeSet<>(requiredBundles());
    Path pom = folder.resolve("pom.xml");
    if (Files.exists(pom)) {
      OWN_DEPENDENCY
          .matcher(read(pom))
          .results()
          .map(result -> result.group(1))
          .forEach(required::add);
    }
    required.removeIf(bundle -> !Files.exists(folder.resolveSibling(bundle)));
    return required;
  }

  private Set<String> requiredBundles() {
    Path file = folder.resolve("META-INF/MANIFEST.MF");
    if (!Files.exists(file)) {
      return Set.of();
    }
    try (InputStream input = Files.newInputStream(file)) {
      String required = new Manifest(input).getMainAttributes().getValue("Require-Bundle");
      return Pattern.compile(",(?=[a-z])")
          .splitAsStream(required)
          .map(clause -> clause.replaceAll(";.*", "").strip())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Path> javaFiles() {
    Path sources = folder.resolve("src/main/java");
    if (!Files.exists(sources)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
