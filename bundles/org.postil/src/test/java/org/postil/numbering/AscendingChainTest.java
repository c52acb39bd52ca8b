package org.postil.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscendingChainTest {

  @ParameterizedTest
  @CsvSource({"1 2 3, 0 1 2", "1 1 2, 0 2", "1 9 2 3, 0 2 3", "-1 1 -1 2, 1 3", "3 2 1, 2"})
  void selects(String values, String expected) {
    int[] numbers = Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray();

    assertThat(AscendingChain.of(numbers).stream().mapToObj(String::valueOf))
        .containsExactly(expected.split(" "));
  }

  @Property
  void ascendsAndIsAsLongAsCanBe(
      @ForAll @Size(max = 12) List<@IntRange(min = -1, max = 8) Integer> values) {
    int[] numbers = values.stream().mapToInt(Integer::intValue).toArray();

    List<Integer> chosen = AscendingChain.of(numbers).stream().mapToObj(values::get).toList();

    assertThat(chosen).isSorted().doesNotHaveDuplicates().doesNotContain(-1);
    assertThat(chosen).hasSize(longest(numbers, 0, -1));
  }

  private static int longest(int[] numbers, int from, int above) {
    if (from == numbers.length) {
      return 0;
    }
    int without = longest(numbers, from + 1, above);
    return numbers[from] > above
        ? Math.max(without, 1 + longest(numbers, from + 1, numbers[from]))
        : without;
  }
}
