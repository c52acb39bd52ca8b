package org.postil.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.testing.MarkedText;
import org.postil.text.TextEdit;

/** What the tests of all checks ask. A text marks with {@code «…»} what is to be found in it. */
class CheckTest {

  private final String id;

  CheckTest(String id) {
    this.id = id;
  }

  /** Asserts that no check at all finds anything. */
  static void assertClean(String text) {
    assertThat(Checks.run(Analysis.of(text))).extracting(Finding::message).isEmpty();
  }

  /** Asserts that this check and no other finds what is marked, and returns the findings. */
  final List<Finding> assertFinds(String marked) {
    MarkedText expected = MarkedText.of(marked);
    List<Finding> findings = Checks.run(Analysis.of(expected.text()));
    assertThat(findings).extracting(Finding::id).containsOnly(id);
    assertThat(findings).extracting(Finding::span).containsExactlyElementsOf(expected.spans());
    return findings;
  }

  /** Asserts one finding with that message. */
  final void assertMessage(String marked, String message) {
    assertThat(assertFinds(marked)).extracting(Finding::message).containsExactly(message);
  }

  /** Asserts that the fix of that title makes {@code fixed} of the text and removes the finding. */
  final void assertFix(String marked, String title, String fixed) {
    Fix fix =
        assertFinds(marked).getFirst().fixes().stream()
            .filter(each -> each.title().equals(title))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No fix has the title " + title));
    String text = MarkedText.of(marked).text();
    assertThat(TextEdit.apply(text, fix.edits())).isEqualTo(fixed);
    assertThat(Checks.run(Analysis.of(fixed))).extracting(Finding::id).doesNotContain(id);
  }
}
