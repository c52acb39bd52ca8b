package org.postil.editor.combining;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.CombineArticles;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.text.TextEdit;

/** What comes of combining articles. */
sealed interface Combination {

  /** They make one text. */
  record Combined(String text) implements Combination {}

  /**
   * They do not.
   *
   * @param article the first that does not join those before it
   * @param reason what has to be mended in one of the articles, one line each
   */
  record Impossible(ArticleSource article, String reason) implements Combination {}

  /** Combines at least one article in that order; takes a while. */
  static Combination of(List<ArticleSource> articles) {
    String combined = articles.getFirst().text();
    for (ArticleSource next : articles.subList(1, articles.size())) {
      Outcome outcome = CombineArticles.of(Analysis.of(combined), Analysis.of(next.text()));
      switch (outcome) {
        case Done done -> combined = TextEdit.apply(combined, done.edits());
        case Asked asked -> {
          return new Impossible(next, asked.question());
        }
        case Refused refused -> {
          return new Impossible(next, words(refused));
        }
      }
    }
    return new Combined(combined);
  }

  private static String words(Refused refused) {
    return Stream.concat(Stream.of(refused.reason()), refused.faults().stream().map(Fault::message))
        .collect(Collectors.joining("\n"));
  }
}
