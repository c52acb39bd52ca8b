package org.postil.rcp.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.PostilEditor;
import org.postil.rcp.Wait;

class WelcomePageTest {

  private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
  private final IWorkbenchPage page = window.getActivePage();
  private final IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();

  @AfterEach
  void tidyUp() {
    page.closeAllEditors(false);
    intro.closeIntro(intro.getIntro());
  }

  @Test
  void beginsWithALinkAndGoesWhenAnEditorOpens() throws Exception {
    window
        .getService(IHandlerService.class)
        .executeCommand("org.eclipse.ui.help.quickStartAction", null);
    Wait.until("the first link has the focus", () -> focused() instanceof Link);
    Link link = (Link) focused();
    assertThat(link.getText()).contains("Open an article");

    Link newArticle =
        (Link)
            Arrays.stream(link.getParent().getChildren())
                .filter(child -> child instanceof Link other && other.getText().contains("new"))
                .findFirst()
                .orElseThrow();
    newArticle.notifyListeners(SWT.Selection, new Event());

    Wait.until("the editor", () -> page.getActiveEditor() instanceof PostilEditor);
    Wait.until("the page has gone", () -> intro.getIntro() == null);
    Wait.until("one can write", () -> focused() instanceof StyledText);
  }

  @Test
  void everyActionIsACommandThatThereIs() throws Exception {
    for (FirstAction action : FirstAction.values()) {
      assertThat(action.command().getCommand().isHandled()).as(action.name()).isTrue();
    }
  }

  private Control focused() {
    return window.getShell().getDisplay().getFocusControl();
  }
}
