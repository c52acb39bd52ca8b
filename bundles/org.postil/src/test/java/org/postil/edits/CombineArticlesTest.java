package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.edits.SplitArticle.Parts;
import org.postil.edits.SplitArticle.Whole;
import org.postil.recognition.NoteStyle;

/** Making one article of two, and two of one. */
class CombineArticlesTest {

  private static final String RIVER =
      "# The River\n\nIt rose in spring.1 It fell in autumn.2\n\n1. A. Lind.\n2. See [1].\n";
  private static final String BRIDGE =
      "# The Bridge\n\nIt was built.1 It fell down.2 It was built again.1\n\n1. B. Lund.\n2. C. Lowe.\n";
  private static final String BOTH =
      "# The River\n\nIt rose in spring.1 It fell in autumn.2\n\n"
          + "# The Bridge\n\nIt was built.3 It fell down.4 It was built again.3\n\n"
          + "1. A. Lind.\n2. See [1].\n3. B. Lund.\n4. C. Lowe.\n";

  @Test
  void combinesAndSplits() {
    assertThat(
            new EditedText(RIVER)
                .after(article -> CombineArticles.of(article, Analysis.of(BRIDGE)))
                .text())
        .isEqualTo(BOTH);
    assertThat(SplitArticle.byChapters(Analysis.of(BOTH)))
        .isEqualTo(new Parts(List.of(RIVER, BRIDGE)));
  }

  @Test
  void takesTheStyleOfTheFirst() {
    String bridge =
        new EditedText(BRIDGE).after(article -> ConvertStyle.to(article, NoteStyle.BRACKET)).text();
    assertThat(
            new EditedText(RIVER)
                .after(article -> CombineArticles.of(article, Analysis.of(bridge)))
                .text())
        .isEqualTo(BOTH);
  }

  @Test
  void losesNoNote() {
    String unused = BRIDGE.replace(" It fell down.2", "");
    assertThat(
            new EditedText(RIVER)
                .refused(article -> CombineArticles.of(article, Analysis.of(unused)))
                .faults())
        .hasSize(1);
    assertThat(SplitArticle.byChapters(Analysis.of(BOTH.replace(" It fell down.4", ""))))
        .isInstanceOf(Whole.class);
  }

  @Test
  void losesNoWordsBehindTheNotes() {
    new EditedText(RIVER)
        .refused(
            article ->
                CombineArticles.of(article, Analysis.of(BRIDGE + "\nTranslated by A. Nother\n")));
  }
}
