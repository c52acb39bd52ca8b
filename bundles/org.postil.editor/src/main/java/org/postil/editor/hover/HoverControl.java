package org.postil.editor.hover;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.postil.editor.Accessibles;

/**
 * Shows plain text, wrapped. The platform's own control reads its text as HTML, but the words of an
 * article may look like tags.
 */
final class HoverControl extends AbstractInformationControl {

  private static final int MARGIN = 4;

  private StyledText text;

  /** A control that closes when the pointer leaves. */
  HoverControl(Shell parent) {
    super(parent, EditorsUI.getTooltipAffordanceString());
    create();
  }

  /** A control that has the focus, for reading and copying. */
  private HoverControl(Shell parent, boolean resizable) {
    super(parent, resizable);
    create();
  }

  @Override
  protected void createContent(Composite parent) {
    text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    Accessibles.name(text, Messages.Hover_title);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setAlwaysShowScrollBars(false);
    text.setForeground(parent.getForeground());
    text.setBackground(parent.getBackground());
  }

  @Override
  public void setInformation(String information) {
    text.setText(information);
  }

  @Override
  public boolean hasContents() {
    return text.getCharCount() > 0;
  }

  @Override
  public Point computeSizeHint() {
    Point most = getSizeConstraints();
    int width =
        most == null ? SWT.DEFAULT : Math.min(most.x, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    Rectangle trim = computeTrim();
    int height = text.computeSize(width, SWT.DEFAULT).y + trim.height;
    return new Point(width + trim.width, most == null ? height : Math.min(most.y, height));
  }

  @Override
  public void setForegroundColor(Color foreground) {
    super.setForegroundColor(foreground);
    text.setForeground(foreground);
  }

  @Override
  public void setBackgroundColor(Color background) {
    super.setBackgroundColor(background);
    text.setBackground(background);
  }

  @Override
  public void setFocus() {
    super.setFocus();
    text.setFocus();
  }

  @Override
  public IInformationControlCreator getInformationPresenterControlCreator() {
    return parent -> new HoverControl(parent, true);
  }
}
