package org.postil.editor.refactoring;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.postil.analysis.Analysis;
import org.postil.editor.Accessibles;
import org.postil.editor.PostilEditor;
import org.postil.editor.editing.FaultList;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;

/**
 * What stands between a person and an operation: the faults to be mended first, each of which leads
 * to its place, or the answers to a question. Takes no room as long as there is nothing.
 */
final class Obstacles {

  private static final int ROWS = 5;
  private static final int WIDTH = 400;

  private final PostilEditor editor;
  private final Consumer<Function<Analysis, Outcome>> goOn;
  private final Composite area;
  private final Label label;
  private final FaultList faults;
  private final org.eclipse.swt.widgets.List answers;
  private List<Choice> choices = List.of();

  /**
   * @param goOn works out what comes of an answer
   */
  Obstacles(Composite parent, PostilEditor editor, Consumer<Function<Analysis, Outcome>> goOn) {
    this.editor = editor;
    this.goOn = goOn;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
    label = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    faults = new FaultList(area, fault -> FaultList.mendInstead(area.getShell(), editor, fault));
    answers = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
    Accessibles.name(answers, label::getText);
    answers.addListener(SWT.Selection, event -> answer());
    for (Control list : List.of(faults.control(), answers)) {
      GridDataFactory.fillDefaults()
          .grab(true, false)
          .hint(SWT.DEFAULT, answers.getItemHeight() * ROWS)
          .applyTo(list);
    }
  }

  private void answer() {
    Choice choice = choices.get(answers.getSelectionIndex());
    goOn.accept(article -> choice.outcome().get());
  }

  /** Shows what stands against {@code outcome}; what was answered stays. */
  void show(Outcome outcome) {
    switch (outcome) {
      case Refused refused when refused.faults().isEmpty() -> show(refused.reason());
      case Refused refused -> {
        faults.show(editor, refused.faults());
        show(NLS.bind(Messages.Obstacles_faults, refused.reason()), faults.control());
      }
      case Asked asked -> {
        choices = asked.choices();
        answers.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
        show(asked.question(), answers);
      }
      case Done done -> {}
    }
  }

  private void show(String text, Control... lists) {
    label.setText(text);
    for (Control list : List.of(faults.control(), answers)) {
      exclude(list, !List.of(lists).contains(list));
    }
    exclude(area, false);
    area.getParent().layout(true, true);
  }

  void hide() {
    exclude(area, true);
    area.getParent().layout(true, true);
  }

  private static void exclude(Control control, boolean excluded) {
    control.setVisible(!excluded);
    ((GridData) control.getLayoutData()).exclude = excluded;
  }
}
