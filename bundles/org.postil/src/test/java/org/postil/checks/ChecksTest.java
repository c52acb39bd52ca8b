package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;

class ChecksTest {

  @Test
  void areDescribedInTheUsersGuideInTheSameOrder() throws IOException {
    List<String> described =
        Files.readAllLines(Path.of("../../docs/checks.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring("## ".length()))
            .filter(heading -> heading.contains("."))
            .toList();

    assertThat(Checks.all()).extracting(Check::id).containsExactlyElementsOf(described);
  }

  @Test
  void takeANoteInPlaceForGranted() {
    Analysis article =
        Analysis.of("The river rose.[^a] The bridge fell.^[In one year.]\n\n[^a]: Two years.\n");

    assertThat(Checks.run(article)).isEmpty();
  }
}
