package org.postil.editor.refactoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.Renumber;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;

/** What the numbers follow, where they begin again, and with which. */
final class RenumberPage extends OperationPage {

  private final RememberedChoice<Order> order = new RememberedChoice<>(Order.REFERENCES);
  private final RememberedChoice<Restart> restart = new RememberedChoice<>(Restart.AS_IS);
  private int start = 1;

  RenumberPage() {
    super("renumber");
  }

  @Override
  void createChoices(Composite parent) {
    Map<Order, String> orders = new LinkedHashMap<>();
    orders.put(Order.REFERENCES, Messages.Renumber_references);
    orders.put(Order.LIST, Messages.Renumber_list);
    order.createGroup(parent, Messages.Renumber_order, orders, this::update);
    Map<Restart, String> restarts = new LinkedHashMap<>();
    restarts.put(Restart.AS_IS, Messages.Renumber_asIs);
    restarts.put(Restart.EACH_LIST, Messages.Renumber_eachList);
    restarts.put(Restart.NEVER, Messages.Renumber_never);
    restart.createGroup(parent, Messages.Renumber_restart, restarts, this::update);
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
    Order chosenOrder = order.chosen();
    Restart chosenRestart = restart.chosen();
    int chosenStart = start;
    return article -> Renumber.all(article, chosenOrder, chosenRestart, chosenStart);
  }

  @Override
  void remember() {
    order.remember();
    restart.remember();
  }
}
