package org.postil.editor.notes;

import org.eclipse.jface.action.Action;

/** Does something when it is chosen from a menu or its key is pressed. */
final class RunAction extends Action {

  private final Runnable action;

  RunAction(String title, Runnable action) {
    super(title);
    this.action = action;
  }

  @Override
  public void run() {
    action.run();
  }
}
