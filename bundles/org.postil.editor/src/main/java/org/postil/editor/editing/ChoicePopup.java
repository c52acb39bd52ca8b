package org.postil.editor.editing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.text.Span;

/**
 * Puts a question at the caret. The arrow keys and Enter choose an answer, Escape gives none. The
 * text shows the place that the selected answer is about.
 */
final class ChoicePopup extends PopupDialog {

  private final ITextViewer viewer;
  private final Point selected;
  private final List<Choice> choices;
  private final Consumer<Choice> chosen;
  private org.eclipse.swt.widgets.List list;

  /**
   * @param chosen takes the answer, after the popup has gone
   */
  ChoicePopup(ITextViewer viewer, Asked asked, Consumer<Choice> chosen) {
    super(
        viewer.getTextWidget().getShell(),
        SWT.NONE,
        true,
        false,
        false,
        false,
        false,
        asked.question(),
        Messages.Choice_info);
    this.viewer = viewer;
    this.selected = viewer.getSelectedRange();
    this.choices = asked.choices();
    this.chosen = chosen;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    list = new org.eclipse.swt.widgets.List(parent, SWT.SINGLE | SWT.V_SCROLL);
    list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    choices.forEach(choice -> list.add(choice.label()));
    list.select(0);
    list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look()));
    list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
    return list;
  }

  private void look() {
    Span place = choices.get(list.getSelectionIndex()).place();
    show(new Point(place.offset(), place.length()));
  }

  private void show(Point range) {
    viewer.setSelectedRange(range.x, range.y);
    viewer.revealRange(range.x, range.y);
  }

  /** Leaves the reader where the question was asked. */
  @Override
  public boolean close() {
    if (getShell() != null && !viewer.getSelectedRange().equals(selected)) {
      show(selected);
    }
    return super.close();
  }

  private void choose() {
    Choice choice = choices.get(list.getSelectionIndex());
    close();
    chosen.accept(choice);
  }

  @Override
  protected Control getFocusControl() {
    return list;
  }

  @Override
  protected Point getInitialLocation(Point size) {
    StyledText text = viewer.getTextWidget();
    Point caret = text.getLocationAtOffset(text.getCaretOffset());
    return text.toDisplay(caret.x, caret.y + text.getLineHeight());
  }
}
