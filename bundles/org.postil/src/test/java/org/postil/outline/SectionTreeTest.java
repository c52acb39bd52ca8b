package org.postil.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.recognition.Section;
import org.postil.text.Span;

class SectionTreeTest {

  @ParameterizedTest
  @CsvSource({"11, 1 1", "122, 1(2 2)", "1231, 1(2(3)) 1", "212, 2 1(2)", "13, 1(3)"})
  void nestsByLevel(String levels, String expected) {
    List<Section> sections = levels.chars().mapToObj(c -> section(c - '0')).toList();

    assertThat(show(new SectionTree(sections, span -> List.of()).items())).isEqualTo(expected);
  }

  private static Section section(int level) {
    return new Section(new Span(0, 1), level, String.valueOf(level), Optional.empty());
  }

  private static String show(List<OutlineItem> items) {
    return items.stream()
        .map(i -> i.label() + (i.children().isEmpty() ? "" : "(" + show(i.children()) + ")"))
        .collect(Collectors.joining(" "));
  }
}
