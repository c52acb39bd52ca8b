package org.postil.rcp.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static final Path HERE = Path.of("").toAbsolutePath();

  @Test
  void nothingIsAskedFor() {
    assertThat(Arguments.parse().files()).isEmpty();
    assertThat(Arguments.parse().screenshot()).isEmpty();
  }

  @Test
  void filesAreTakenFromTheCurrentFolder() {
    assertThat(Arguments.parse("a.txt", "b/../c.postil").files())
        .containsExactly(HERE.resolve("a.txt"), HERE.resolve("c.postil"));
  }

  @Test
  void optionsOfThePlatformArePassedOver() {
    assertThat(Arguments.parse("-persistState", "false", "a.txt", "-one", "-two", "2").files())
        .containsExactly(HERE.resolve("a.txt"));
  }

  @Test
  void screenshotIsNoFileToOpen() {
    Arguments arguments = Arguments.parse("-screenshot", "shot.png", "a.txt");

    assertThat(arguments.screenshot()).contains(HERE.resolve("shot.png"));
    assertThat(arguments.files()).containsExactly(HERE.resolve("a.txt"));
  }

  @Test
  void afterTwoHyphensEveryWordIsAFile() {
    assertThat(Arguments.parse("--", "-screenshot", "--").files())
        .containsExactly(HERE.resolve("-screenshot"), HERE.resolve("--"));
  }

  @Test
  void screenshotNeedsAFile() {
    assertThatThrownBy(() -> Arguments.parse("a.txt", "-screenshot"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("-screenshot needs the name of a PNG file.");
  }
}
