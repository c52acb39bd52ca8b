package org.postil.recognition.internal.sequence;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.candidate.Reading;

/**
 * Reads symbols. They come again and again, so a symbol may refer to any note that bears it and
 * stands about as far in the list as the symbol does among the symbols of the text.
 */
final class SymbolReadings {

  private static final int BAND = 24;

  private final String text;
  // By identity: to compare two targets is to compare all their symbols.
  private final Map<Target, Integer> seen = new IdentityHashMap<>();

  SymbolReadings(String text) {
    this.text = text;
  }

  void of(Candidate candidate, Target target, Consumer<Reading> readings) {
    int place = seen.merge(target, 1, Integer::sum) - 1;
    String symbol = candidate.span().of(text);
    List<String> symbols = target.symbols();
    int end = Math.min(symbols.size(), place + BAND);
    for (int rank = Math.max(0, place - BAND); rank < end; rank++) {
      if (symbols.get(rank).equals(symbol)) {
        readings.accept(Reading.whole(candidate, rank));
      }
    }
  }
}
