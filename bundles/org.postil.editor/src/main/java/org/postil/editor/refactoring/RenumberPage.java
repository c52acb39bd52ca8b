package org.postil.editor.refactoring;

import java.util.function.Function;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.Renumber;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;

/** What the numbers follow, where they begin again, and with which. */
final class RenumberPage extends OperationPage {

  private Order order = Order.REFERENCES;
  private Restart restart = Restart.AS_IS;
  private int start = 1;

  RenumberPage() {
    super("renumber");
  }

  @Override
  void createChoices(Composite parent) {
    Group orders = group(parent, Messages.Renumber_order);
    choice(orders, Messages.Renumber_references, true, () -> order = Order.REFERENCES);
    choice(orders, Messages.Renumber_list, false, () -> order = Order.LIST);
    Group restarts = group(parent, Messages.Renumber_restart);
    choice(restarts, Messages.Renumber_asIs, true, () -> restart = Restart.AS_IS);
    choice(restarts, Messages.Renumber_eachList, false, () -> restart = Restart.EACH_LIST);
    choice(restarts, Messages.Renumber_never, false, () -> restart = Restart.NEVER);
    createStart(parent);
  }

  private void createStart(Composite parent) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    new Label(row, SWT.NONE).setText(Messages.Renumber_start);
    Spinner spinner = new Spinner(row, SWT.BORDER);
    spinner.setValues(start, 1, 9999, 0, 1, 10);
    spinner.addModifyListener(
        event -> {
          start = spinner.getSelection();
          update();
        });
  }

  @Override
  Function<Analysis, Outcome> operation() {
    Order chosenOrder = order;
    Restart chosenRestart = restart;
    int chosenStart = start;
    return article -> Renumber.all(article, chosenOrder, chosenRestart, chosenStart);
  }
}
