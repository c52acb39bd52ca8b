package org.postil.rcp.theme;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Window › Dark Theme: switches between the platform's light and dark looks, at once. */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {

  static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

  @Override
  public Object execute(ExecutionEvent event) {
    themes().setTheme(isDark() ? LIGHT : DARK, true);
    PlatformUI.getWorkbench()
        .getService(ICommandService.class)
        .refreshElements(event.getCommand().getId(), null);
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setChecked(isDark());
  }

  private static boolean isDark() {
    ITheme active = themes().getActiveTheme();
    return active != null && active.getId().startsWith(DARK);
  }

  private static IThemeEngine themes() {
    return PlatformUI.getWorkbench().getService(IThemeEngine.class);
  }
}
