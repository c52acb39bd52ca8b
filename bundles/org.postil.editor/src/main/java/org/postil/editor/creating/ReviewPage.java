package org.postil.editor.creating;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.postil.editor.PostilPlugin;
import org.postil.recognition.Recognition;
import org.postil.review.Review;

/** Shows how a text is read, and why. */
final class ReviewPage extends WizardPage {

  private final Supplier<Optional<String>> text;
  private Optional<String> reviewed = Optional.empty();
  private Label summary;
  private ReviewTable table;

  /**
   * @param text the text to show, empty where there is none
   */
  ReviewPage(Supplier<Optional<String>> text) {
    super("review", Messages.Import_reviewTitle, null);
    this.text = text;
    setDescription(Messages.Import_review);
  }

  /** Whether what it shows is the text as it is now. */
  boolean isCurrent() {
    return reviewed.isPresent() && reviewed.equals(text.get());
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(page);
    summary = new Label(page, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    table = new ReviewTable(page);
    GridDataFactory.fillDefaults().grab(true, true).hint(980, 300).applyTo(table.control());
    setControl(page);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible && !isCurrent()) {
      text.get().ifPresent(this::show);
    }
  }

  private void show(String article) {
    AtomicReference<Review> review = new AtomicReference<>();
    try {
      getContainer().run(true, false, monitor -> review.set(Review.of(Recognition.of(article))));
      reviewed = Optional.of(article);
      show(review.get());
    } catch (InvocationTargetException e) {
      PostilPlugin.get().getLog().error(Messages.Import_reviewTitle, e);
      setErrorMessage(e.getTargetException().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(Review review) {
    summary.setText(
        NLS.bind(
            Messages.Import_summary,
            new Object[] {review.references(), review.notes(), review.sections()}));
    table.show(review.numbers());
    summary.getParent().layout();
    getContainer().updateButtons();
  }
}
