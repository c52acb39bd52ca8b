package org.postil.editor.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.checks.Finding;
import org.postil.checks.Fix;

/** What Ctrl+1 offers for the problems of one article. */
final class Offers {

  /** A run of references may have hundreds of places, which nobody would choose from. */
  private static final int MOST_PLACES = 5;

  private record Alike(String check, String kind) {}

  private final CheckedArticle article;
  private final Map<Alike, Integer> counts = new HashMap<>();

  Offers(CheckedArticle article) {
    this.article = article;
    for (Finding finding : article.findings()) {
      finding.fixes().stream()
          .map(fix -> new Alike(finding.id(), fix.kind()))
          .distinct()
          .forEach(alike -> counts.merge(alike, 1, Integer::sum));
    }
  }

  /** First the fixes, the best of them for all problems of the kind, too; then other places. */
  List<Offer> of(Finding finding) {
    List<Offer> offers = new ArrayList<>();
    finding.fixes().forEach(fix -> offers.add(new FixOffer(fix)));
    finding.fixes().stream()
        .limit(1)
        .filter(fix -> isOneOfSeveral(finding, fix))
        .forEach(fix -> offers.add(new AlikeOffer(article, finding, fix)));
    finding.related().stream()
        .limit(MOST_PLACES)
        .forEach(place -> offers.add(new PlaceOffer(article.analysis(), place)));
    return offers;
  }

  private boolean isOneOfSeveral(Finding finding, Fix fix) {
    return counts.get(new Alike(finding.id(), fix.kind())) > 1;
  }
}
