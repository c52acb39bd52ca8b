package org.postil.editor.refactoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class OnScreenTest {

  private static final Rectangle SCREEN = new Rectangle(0, 30, 1024, 738);

  @Test
  void leavesAWindowWhereItIsSeenWhole() {
    Rectangle window = new Rectangle(100, 100, 500, 400);

    assertThat(OnScreen.fit(window, SCREEN)).isEqualTo(window);
  }

  @Test
  void movesAWindowThatGrewBeyondTheLowerEdge() {
    assertThat(OnScreen.fit(new Rectangle(300, 200, 800, 600), SCREEN))
        .isEqualTo(new Rectangle(224, 168, 800, 600));
  }

  @Test
  void makesAWindowSmallerThatIsLargerThanTheScreen() {
    assertThat(OnScreen.fit(new Rectangle(-5, 0, 1200, 900), SCREEN)).isEqualTo(SCREEN);
  }
}
