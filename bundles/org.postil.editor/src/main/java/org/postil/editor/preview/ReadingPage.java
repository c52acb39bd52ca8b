package org.postil.editor.preview;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.themes.IThemeManager;
import org.postil.analysis.Analysis;
import org.postil.editor.Accessibles;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.RunAction;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ViewerSubscription;
import org.postil.rendering.HtmlPage;
import org.postil.text.Span;

/** The article of one editor as a page, which follows the caret; a click in it moves the caret. */
final class ReadingPage extends Page {

  // A browser takes seconds to lay out a longer page, and would do so after every key.
  private static final int LONGEST = 1_500_000;

  private final PostilEditor editor;
  private final ISelectionChangedListener caretFollower = event -> followCaret();
  private final IPropertyChangeListener lookFollower = event -> followLook();
  private final StackLayout layout = new StackLayout();
  private Composite area;
  private Text words;
  private Optional<PageBrowser> browser = Optional.empty();
  private Optional<ViewerSubscription<?>> subscription = Optional.empty();

  ReadingPage(PostilEditor editor) {
    this.editor = editor;
  }

  @Override
  public void createControl(Composite parent) {
    StyledText text = editor.getAdapter(ITextViewer.class).getTextWidget();
    area = new Composite(parent, SWT.NONE);
    area.setLayout(layout);
    words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
    Accessibles.name(words, Messages.Reading_title);
    try {
      browser = Optional.of(new PageBrowser(area, () -> TextLook.of(text), this::moveCaret));
      subscription =
          Optional.of(
              ViewerSubscription.slow(
                  editor.getAdapter(ITextViewer.class), ReadingPage::render, this::show));
      JFaceResources.getFontRegistry().addListener(lookFollower);
      caret().addPostSelectionChangedListener(caretFollower);
      themes().addPropertyChangeListener(lookFollower);
    } catch (SWTError noBrowser) {
      say(Messages.Reading_noBrowser);
    }
  }

  private static Optional<String> render(Analysis article) {
    return article.text().length() > LONGEST
        ? Optional.empty()
        : Optional.of(HtmlPage.withPlaces(article));
  }

  private void show(Optional<String> page) {
    page.ifPresentOrElse(this::show, () -> say(Messages.Reading_tooLong));
  }

  private void show(String page) {
    browser.ifPresent(
        shown -> {
          boolean isFirst = layout.topControl != shown.widget();
          shown.show(page);
          bringUp(shown.widget());
          if (isFirst) {
            showCaret(shown);
          }
        });
  }

  private void say(String message) {
    words.setText(message);
    bringUp(words);
  }

  private void bringUp(Control control) {
    boolean isActive = area.isFocusControl();
    layout.topControl = control;
    area.layout();
    if (isActive) {
      control.setFocus();
    }
  }

  @Override
  public void setActionBars(IActionBars bars) {
    Action print =
        new RunAction(Messages.Reading_print, () -> browser.ifPresent(PageBrowser::print));
    print.setEnabled(browser.isPresent());
    bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
    bars.getMenuManager().add(print);
  }

  @Override
  public void dispose() {
    themes().removePropertyChangeListener(lookFollower);
    JFaceResources.getFontRegistry().removeListener(lookFollower);
    caret().removePostSelectionChangedListener(caretFollower);
    subscription.ifPresent(ViewerSubscription::dispose);
    super.dispose();
  }

  private static IThemeManager themes() {
    return PlatformUI.getWorkbench().getThemeManager();
  }

  /** Later, since the text has its new colours and font only when all have been told of them. */
  private void followLook() {
    area.getDisplay()
        .asyncExec(
            () -> {
              if (!area.isDisposed()) {
                browser.ifPresent(PageBrowser::showLook);
              }
            });
  }

  private IPostSelectionProvider caret() {
    return (IPostSelectionProvider) editor.getSelectionProvider();
  }

  /** Not while a person reads here, since the page would run away under the eyes. */
  private void followCaret() {
    browser.filter(shown -> !shown.widget().isFocusControl()).ifPresent(this::showCaret);
  }

  private void showCaret(PageBrowser shown) {
    text().ifPresent(text -> shown.showPlace(text.toAnalysed(editor.caret())));
  }

  private void moveCaret(int offset) {
    text()
        .ifPresent(
            text -> {
              int within = Math.clamp(offset, 0, text.analysis().text().length());
              IRegion place = text.toDocument(new Span(within, 0));
              editor.selectAndReveal(place.getOffset(), 0);
            });
  }

  private Optional<AnalysedText> text() {
    return PostilPlugin.articles().find(editor.document());
  }

  @Override
  public Control getControl() {
    return area;
  }

  @Override
  public void setFocus() {
    area.setFocus();
  }
}
