package org.postil.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.analysis.Analysis;
import org.xml.sax.SAXException;

/**
 * Pages are valid by the HTML standard and by ARIA in HTML, as the checker of the W3C sees them.
 */
class HtmlValidityTest {

  /** Bytes; the checker goes down its schema by recursion, deeper than a usual stack bears. */
  private static final long STACK = 16L << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One.1 Two.1\n\n1. A note, see [2].\n2. https://example.org/a[1]?b=\u00fc&c=d doi:10.1000/182\n",
        """
        Title: The Flood
        Author: A. Person

        Abstract. It rained.1

        # The river

        ### Its banks

        It rose.^[In place.] It fell.[^n] ***

        * * *

        Notes

        1. Twice.

        1. Twice.

        [^n]: Named.

        And more of it.

        References

        Person, A. A Book.
        """,
        "# A\n\nOne.1\n\n1. A.\n\n# B\n\nTwo.1\n\n1. B.\n",
        "A <script>alert('1')</script> & <!-- \"it\" -->.1\n\n1. ]]> </li></style><p onclick=x>\n",
        "Bell\u0007, nothing\u0000, half\ud83d, mark\ufeff, \ufffe, \u0085.1\r\n\r\n1. \u001b[0m\r\n",
        "\u0639\u0646\u0648\u0627\u0646\n\n\u0645\u0646\u0630 1911.\u0661 \u202eturned\n\n1. \u05d0\u05d1\n",
        "###### Deep\n\n# \n\n### Three\n\nOne \\[^a].[^a]\n\n[^a]: - first\n\n    - second\n\n    1. third\n",
      })
  void thePageOfAnArticleIsValid(String text) throws Exception {
    assertThat(errors(HtmlPage.of(Analysis.of(text)))).isEmpty();
    assertThat(errors(HtmlPage.withPlaces(Analysis.of(text)))).isEmpty();
  }

  @Property(tries = 20)
  void thePageOfAnyTextIsValid(@ForAll String text) throws Exception {
    assertThat(errors(HtmlPage.withPlaces(Analysis.of(text)))).isEmpty();
  }

  /** The errors; what the checker only recommends depends on the article. */
  private static List<String> errors(String page) throws Exception {
    FutureTask<String> report = new FutureTask<>(() -> report(page));
    new Thread(null, report, "checker", STACK).start();
    return report.get().lines().filter(line -> !line.contains("info warning")).toList();
  }

  private static String report(String page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setNoLangDetect(true);
    return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }
}
