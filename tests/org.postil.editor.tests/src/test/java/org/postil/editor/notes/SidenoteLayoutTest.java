package org.postil.editor.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SidenoteLayoutTest {

  private static final int GAP = 5;

  @Test
  void eachStandsBesideItsLineWhereThereIsRoom() {
    assertThat(tops(new int[] {0, 100, 200}, new int[] {40, 40, 40}, 0))
        .containsExactly(0, 100, 200);
  }

  @Test
  void thoseAfterTheCurrentOneMakeRoomDownwards() {
    assertThat(tops(new int[] {0, 10, 90}, new int[] {40, 40, 40}, 0)).containsExactly(0, 45, 90);
  }

  @Test
  void thoseBeforeTheCurrentOneMakeRoomUpwards() {
    assertThat(tops(new int[] {0, 30, 60}, new int[] {40, 40, 40}, 2)).containsExactly(-30, 15, 60);
  }

  @Test
  void thereMayBeNone() {
    assertThat(tops(new int[0], new int[0], 0)).isEmpty();
  }

  private static int[] tops(int[] wanted, int[] heights, int anchor) {
    return SidenoteLayout.tops(wanted, heights, GAP, anchor);
  }
}
