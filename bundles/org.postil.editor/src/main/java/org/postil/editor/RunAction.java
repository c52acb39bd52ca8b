package org.postil.editor;

import org.eclipse.jface.action.Action;

/** Does something when it is chosen from a menu or its key is pressed. */
public final class RunAction extends Action {

  private final Runnable action;

  /**
   * @param title what a menu calls it
   */
  public RunAction(String title, Runnable action) {
    super(title);
    this.action = action;
  }

  @Override
  public void run() {
    action.run();
  }
}
