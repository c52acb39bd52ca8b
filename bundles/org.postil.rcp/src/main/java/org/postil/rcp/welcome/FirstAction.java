package org.postil.rcp.welcome;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.postil.rcp.Messages;

/** What a person may begin with. */
enum FirstAction {
  OPEN_FILE(Messages.Welcome_openFile, "org.eclipse.ui.edit.text.openLocalFile"),
  OPEN_EXAMPLE(Messages.Welcome_openExample, "org.postil.rcp.openExample"),
  IMPORT(
      Messages.Welcome_import,
      "org.eclipse.ui.file.import(importWizardId=org.postil.editor.importArticle)"),
  NEW_ARTICLE(Messages.Welcome_newArticle, "org.postil.rcp.newArticle"),
  GUIDE(Messages.Welcome_guide, "org.postil.rcp.guide"),
  PREFERENCES(Messages.Welcome_preferences, "org.eclipse.ui.window.preferences");

  private final String title;
  private final String command;

  /**
   * @param command the command with its parameters, as the command service writes them
   */
  FirstAction(String title, String command) {
    this.title = title;
    this.command = command;
  }

  /** Adds a link that does it. */
  Link addLink(Composite parent, IWorkbenchWindow window) {
    Link link = new Link(parent, SWT.NONE);
    link.setText("<a>" + title + "</a>");
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(window)));
    return link;
  }

  private void run(IWorkbenchWindow window) {
    try {
      window.getService(IHandlerService.class).executeCommand(command(), null);
    } catch (CommandException e) {
      ILog.get().error(title, e);
    }
  }

  /** The command with its parameters. */
  ParameterizedCommand command() throws CommandException {
    return PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(command);
  }
}
