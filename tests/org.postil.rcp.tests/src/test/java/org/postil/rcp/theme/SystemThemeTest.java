package org.postil.rcp.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

class SystemThemeTest {

  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
  private static final RGB BLACK = new RGB(0, 0, 0);
  private static final RGB WHITE = new RGB(255, 255, 255);

  private final Preferences choices =
      InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
  private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);

  @BeforeEach
  @AfterEach
  void forgetChoice() {
    themes.setTheme(LIGHT, false);
    choices.remove("themeid");
  }

  @Test
  void isDarkWhereLettersAreLight() {
    SystemTheme.follow(WHITE, new RGB(45, 45, 45), themes);

    assertThat(theme()).isEqualTo(DARK);
    assertThat(choices.get("themeid", "none")).isEqualTo("none");
  }

  @Test
  void isLightWhereLettersAreDark() {
    SystemTheme.follow(BLACK, WHITE, themes);

    assertThat(theme()).isEqualTo(LIGHT);
  }

  @Test
  void isWhatAPersonHasChosen() {
    themes.setTheme(LIGHT, true);

    SystemTheme.follow(WHITE, BLACK, themes);

    assertThat(theme()).isEqualTo(LIGHT);
  }

  private String theme() {
    return themes.getActiveTheme().getId();
  }
}
