package org.postil.rcp.theme;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Chooses the theme that fits the colours of the system, for who has chosen none. The platform does
 * so where the name of the system's theme says that it is dark; those of high contrast have other
 * names, and half of our colours would be light on light there.
 */
public final class SystemTheme {

  /** Where the platform keeps the theme that a person has chosen. */
  private static final String CHOICES = "org.eclipse.e4.ui.css.swt.theme";

  private static final String CHOICE = "themeid";

  private SystemTheme() {}

  /** Chooses the dark theme if the system shows light letters on a dark ground. */
  public static void follow() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    Display display = workbench.getDisplay();
    follow(
        display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB(),
        display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB(),
        workbench.getService(IThemeEngine.class));
  }

  static void follow(RGB letters, RGB ground, IThemeEngine themes) {
    boolean isChosen = InstanceScope.INSTANCE.getNode(CHOICES).get(CHOICE, null) != null;
    if (!isChosen && brightness(letters) > brightness(ground)) {
      themes.setTheme(DarkThemeHandler.DARK, false);
    }
  }

  private static float brightness(RGB colour) {
    return colour.getHSB()[2];
  }
}
