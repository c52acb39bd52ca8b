package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.edits.ReferencePlace;
import org.postil.internal.Messages;

/** A reference on the other side of a punctuation mark than the article sets it. */
final class PunctuationOrderCheck implements Check {

  private static final String MARKS = ".,;:!?";

  @Override
  public String id() {
    return "note.punctuation-order";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    for (char mark : MARKS.toCharArray()) {
      List<ReferencePlace> places =
          article.recognition().references().stream()
              .flatMap(reference -> ReferencePlace.at(article, reference, mark).stream())
              .toList();
      Habit.of(places, ReferencePlace::afterMark)
          .ifPresent(
              after ->
                  places.stream()
                      .filter(place -> place.afterMark() != after)
                      .map(place -> finding(article, place, mark))
                      .forEach(findings));
    }
  }

  private Finding finding(Analysis article, ReferencePlace place, char mark) {
    String key =
        place.afterMark() ? "note.punctuation-order.after" : "note.punctuation-order.before";
    return finding(
        place.reference().span(),
        Messages.format(key, place.reference().label(), mark),
        List.of(),
        Fixes.of("move-reference", place.moved(article), mark));
  }
}
