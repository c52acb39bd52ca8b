package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.analysis.Analysis;
import org.postil.navigation.Link.Target;
import org.postil.testing.MarkedText;

class NavigationTest {

  private static final String ARTICLE =
      """
      The river rose.1 The bridge fell.2 Nobody knew.1 The ferry ran.3

      1. Report of the first year, https://example.org/a/ b.html.

      2. see [1], p. 4.

      3. Ibid., ftp://example.org.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rose.|1 ; 1 ; 1. Report of the first year, https://example.org/a/ b.html.",
        "rose.1| ; 1 ; 1. Report of the first year, https://example.org/a/ b.html.",
        "fell.|2 ; 2 ; '2. see [1], p. 4.'",
        "|2. see ; 2 ; The bridge fell.2",
        "|1. Report ; 1 ; The river rose.1 / Nobody knew.1",
        "see [|1] ; see [1] ; 1. Report of the first year, https://example.org/a/ b.html.",
        "3. |Ibid. ; Ibid. ; '2. see [1], p. 4.'",
        "https://ex|ample ; https://example.org/a/ b.html ; https://example.org/a/b.html"
      })
  void leads(String caret, String source, String targets) {
    MarkedText text = MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));

    Link link = Navigation.linkAt(Analysis.of(text.text()), text.caret()).orElseThrow();

    assertThat(link.source().of(text.text())).isEqualTo(source);
    assertThat(show(link.targets())).isEqualTo(targets);
  }

  @ParameterizedTest
  @CsvSource({"'The |river'", "'ftp://exa|mple'", "'rose.1 |The'", "'first year|,'"})
  void leadsNowhereElse(String caret) {
    MarkedText text = MarkedText.of(ARTICLE.replace(caret.replace("|", ""), caret));

    assertThat(Navigation.linkAt(Analysis.of(text.text()), text.caret())).isEmpty();
  }

  private static String show(List<Target> targets) {
    return targets.stream()
        .map(
            target ->
                switch (target) {
                  case Target.Place place -> place.label();
                  case Target.Web web -> web.address();
                })
        .collect(Collectors.joining(" / "));
  }
}
