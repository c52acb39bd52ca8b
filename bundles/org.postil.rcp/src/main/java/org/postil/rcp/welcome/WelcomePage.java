package org.postil.rcp.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroSite;
import org.eclipse.ui.part.IntroPart;
import org.postil.rcp.Messages;

/**
 * Help › Welcome: what to begin with, and the keys that one needs first. It is shown at the first
 * start without a file, and goes when an editor opens.
 */
public final class WelcomePage extends IntroPart {

  private static final int MARGIN = 40;
  private static final int GAP = 12;
  private static final int COLUMN_GAP = 60;

  private IWorkbenchWindow window;
  private CloseForEditor closer;
  private Control first;

  @Override
  public void init(IIntroSite site, IMemento memento) {
    setSite(site);
    window = site.getWorkbenchWindow();
    closer = new CloseForEditor(this);
    window.getPartService().addPartListener(closer);
  }

  @Override
  public String getTitle() {
    return Messages.Welcome_title;
  }

  @Override
  public void createPartControl(Composite parent) {
    ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
    Composite page = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.swtDefaults()
        .numColumns(2)
        .margins(MARGIN, MARGIN)
        .spacing(COLUMN_GAP, GAP)
        .applyTo(page);
    addHeading(page);
    addActions(addColumn(page, Messages.Welcome_begin));
    addKeys(addColumn(page, Messages.Welcome_keys));
    scrolled.setContent(page);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }

  private static void addHeading(Composite page) {
    Composite heading = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(heading);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
    Label icon = new Label(heading, SWT.NONE);
    icon.setImage(icon(page));
    GridDataFactory.swtDefaults().span(1, 2).applyTo(icon);
    addLabel(heading, Messages.Welcome_title, JFaceResources.getHeaderFont());
    addLabel(heading, Messages.Welcome_what, JFaceResources.getDialogFont());
  }

  private static Image icon(Composite owner) {
    return new LocalResourceManager(JFaceResources.getResources(), owner)
        .create(
            ResourceLocator.imageDescriptorFromBundle("org.postil.rcp", "icons/postil-64.png")
                .orElseThrow());
  }

  private static Composite addColumn(Composite page, String title) {
    Composite column = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * GAP, GAP).applyTo(column);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(column);
    Label label = addLabel(column, title, JFaceResources.getBannerFont());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    return column;
  }

  private void addActions(Composite column) {
    for (FirstAction action : FirstAction.values()) {
      Control link = action.addLink(column, window);
      first = first == null ? link : first;
      GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
    }
  }

  private static void addKeys(Composite column) {
    for (FirstKey key : FirstKey.all()) {
      addLabel(column, key.format(), JFaceResources.getFontRegistry().getBold(""));
      addLabel(column, key.purpose(), JFaceResources.getDialogFont());
    }
  }

  private static Label addLabel(Composite parent, String text, Font font) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    label.setFont(font);
    return label;
  }

  @Override
  public void standbyStateChanged(boolean standby) {
    // There is nothing that a page at the side would show otherwise.
  }

  @Override
  public void setFocus() {
    first.setFocus();
  }

  /** Gives the window back to the articles. */
  void close() {
    PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
  }

  @Override
  public void dispose() {
    window.getPartService().removePartListener(closer);
    super.dispose();
  }
}
