package org.postil.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;

class ProseTest {

  private static List<String> prose(String article) {
    return Prose.of(Analysis.of(article)).stream().map(span -> span.of(article)).toList();
  }

  @Test
  void leavesReferencesLabelsAddressesAndCodeOut() {
    String article =
        """
        # The River

        The river rose.[^1] The bridge, see https://example.org/bridge for more, fell `if (x)` down.

        [^1]: See [2] and doi:10.1000/182 there.
        """;

    assertThat(prose(article))
        .containsExactly(
            "The River",
            "The river rose.",
            " The bridge, see ",
            " for more, fell ",
            " down.",
            " and ",
            " there.");
  }

  @Test
  void leavesHeaderAndReferenceListOut() {
    String article =
        """
        ---
        author: A. Wryter
        ---

        The river rose.

        ## References

        [1] Wryter A. Reka podnyalas. 1911.
        [2] Wryter B. Most upal. 1912.
        """;

    assertThat(prose(article)).contains("The river rose.").noneMatch(run -> run.contains("Wryter"));
  }
}
