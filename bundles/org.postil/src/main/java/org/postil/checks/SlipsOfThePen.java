package org.postil.checks;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person may have meant who wrote a label that is not there. */
final class SlipsOfThePen {

  private SlipsOfThePen() {}

  /**
   * Labels from which one slip leads to {@code label}, the likeliest slips first: a digit too many,
   * two digits in each other's place, another digit.
   */
  static Stream<String> in(String label) {
    return Stream.of(oneLess(label), exchanged(label), replaced(label))
        .flatMap(labels -> labels)
        .distinct()
        .filter(other -> !other.equals(label));
  }

  private static Stream<String> oneLess(String label) {
    return IntStream.range(0, label.length())
        .mapToObj(at -> label.substring(0, at) + label.substring(at + 1));
  }

  private static Stream<String> exchanged(String label) {
    return IntStream.range(1, label.length())
        .mapToObj(
            at ->
                label.substring(0, at - 1)
                    + label.charAt(at)
                    + label.charAt(at - 1)
                    + label.substring(at + 1));
  }

  private static Stream<String> replaced(String label) {
    return IntStream.range(0, label.length())
        .boxed()
        .flatMap(
            at ->
                IntStream.rangeClosed('0', '9')
                    .mapToObj(
                        digit -> label.substring(0, at) + (char) digit + label.substring(at + 1)));
  }
}
