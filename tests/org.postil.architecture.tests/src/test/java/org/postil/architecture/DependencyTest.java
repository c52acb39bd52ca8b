package org.postil.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which bundle may know which; the reasons are in docs/architecture.md. */
class DependencyTest {

  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "org.postil.help", Set.of(),
          "org.postil.dictionaries", Set.of(),
          "org.postil.model", Set.of(),
          "org.postil", Set.of("org.postil.model"),
          "org.postil.ide", Set.of("org.postil"),
          "org.postil.server", Set.of("org.postil", "org.postil.ide"),
          "org.postil.cli", Set.of("org.postil", "org.postil.ide"),
          "org.postil.editor", Set.of("org.postil", "org.postil.ide", "org.postil.dictionaries"),
          "org.postil.rcp", Set.of("org.postil.editor", "org.postil.help"));

  private static final Set<String> WORKBENCH =
      Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui");

  private static final List<SourceBundle> BUNDLES = bundles();

  static List<SourceBundle> bundles() {
    try (Stream<Path> folders = Files.list(Path.of(System.getProperty("bundles")))) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("src")))
          .map(SourceBundle::new)
          .toList();
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Test
  void everyBundleHasItsRule() {
    assertThat(BUNDLES).extracting(SourceBundle::name).isSubsetOf(ALLOWED.keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void requiresOnlyWhatItMayKnow(SourceBundle bundle) {
    assertThat(bundle.requiredOwnBundles()).isSubsetOf(ALLOWED.get(bundle.name()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void importsOnlyFromWhatItMayKnow(SourceBundle bundle) {
    Set<String> imported = new TreeSet<>();
    for (SourceBundle other : BUNDLES) {
      if (!other.equals(bundle) && other.packages().stream().anyMatch(bundle.names()::contains)) {
        imported.add(other.name());
      }
    }
    assertThat(imported).isSubsetOf(ALLOWED.get(bundle.name()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void onlyEditorAndProductNameTheWorkbench(SourceBundle bundle) {
    if (!Set.of("org.postil.editor", "org.postil.rcp").contains(bundle.name())) {
      assertThat(bundle.names()).noneMatch(name -> WORKBENCH.stream().anyMatch(name::startsWith));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void onlyTheServerNamesItsProtocol(SourceBundle bundle) {
    if (!bundle.name().equals("org.postil.server")) {
      assertThat(bundle.names()).noneMatch(name -> name.startsWith("org.eclipse.lsp4j"));
    }
  }
}
