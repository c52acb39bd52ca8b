package org.postil.rcp.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

class DarkThemeHandlerTest {

  @Test
  void switchesToDarkAndBack() throws Exception {
    String before = theme();

    press();
    assertThat(theme()).startsWith("org.eclipse.e4.ui.css.theme.e4_dark");

    press();
    assertThat(theme()).isEqualTo(before);
  }

  private static void press() throws Exception {
    PlatformUI.getWorkbench()
        .getService(IHandlerService.class)
        .executeCommand("org.postil.rcp.darkTheme", null);
  }

  private static String theme() {
    return PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId();
  }
}
