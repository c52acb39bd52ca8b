package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void countsLfCrlfAndLoneCrAsOneLineEndEach() {
    LineIndex lines = new LineIndex("a\nb\r\nc\rd");

    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.start(1)).isEqualTo(2);
    assertThat(lines.start(2)).isEqualTo(5);
    assertThat(lines.start(3)).isEqualTo(7);
  }

  @Test
  void putsTheLineEndIntoTheLineItEnds() {
    LineIndex lines = new LineIndex("ab\ncd");

    assertThat(lines.line(2)).isZero();
    assertThat(lines.line(3)).isEqualTo(1);
    assertThat(lines.column(4)).isEqualTo(1);
  }

  @Test
  void givesAnEmptyTextOneLine() {
    LineIndex lines = new LineIndex("");

    assertThat(lines.count()).isEqualTo(1);
    assertThat(lines.line(0)).isZero();
  }
}
