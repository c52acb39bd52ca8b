package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;

class ChecksTest {

  @Test
  void areDescribedInTheUsersGuideInTheSameOrder() throws IOException {
    List<String> described =
        Files.readAllLines(Path.of("../../docs/checks.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring("## ".length()))
            .toList();

    assertThat(Checks.all()).extracting(Check::id).containsExactlyElementsOf(described);
  }

  @Test
  void takeANoteInPlaceForGranted() {
    Analysis article =
        Analysis.of("The river rose.[^a] The bridge fell.^[In one year.]\n\n[^a]: Two years.\n");

    assertThat(Checks.run(article)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "note.unused, xref.undefined",
    "note.*, xref.undefined",
    "'xref.*, note.gap', note.unused",
    "NOTE, 'note.unused xref.undefined'"
  })
  void areSwitchedOffByTheHeader(String ignored, String left) {
    String article =
        "---\ntitle: The flood\nignore: "
            + ignored
            + "\n---\n\nThe river rose.[^1] It ran.[^3]\n\n"
            + "[^1]: One.\n\n[^2]: Two.\n\n[^3]: See note 44.\n";

    assertThat(Checks.run(Analysis.of(article)))
        .extracting(Finding::id)
        .containsExactlyInAnyOrder(left.split(" "));
  }
}
