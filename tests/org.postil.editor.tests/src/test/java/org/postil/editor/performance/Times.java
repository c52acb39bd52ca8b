package org.postil.editor.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of the same thing, measured again and again, in nanoseconds. */
final class Times {

  private final List<Long> times = new ArrayList<>();

  void add(long nanoseconds) {
    times.add(nanoseconds);
  }

  /** Median and 95th percentile, in milliseconds. */
  String describe() {
    return String.format(Locale.ROOT, "%s / %s ms", at(0.5), at(0.95));
  }

  private String at(double part) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    double milliseconds = sorted.get((int) ((sorted.size() - 1) * part)) / 1e6;
    return String.format(Locale.ROOT, milliseconds < 10 ? "%.1f" : "%.0f", milliseconds);
  }
}
