package org.postil.editor.combining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.postil.editor.Accessibles;
import org.postil.editor.combining.Combination.Combined;
import org.postil.editor.combining.Combination.Impossible;

/** Asks which articles in which order, and shows the text that they make. */
final class CombinePage extends WizardPage {

  private final ArticleSource first;
  private ArticleList list;
  private Text preview;
  private Optional<String> text = Optional.empty();
  private int rounds;

  CombinePage(ArticleSource first) {
    super("combine", Messages.Combine_title, null);
    this.first = first;
    setDescription(Messages.Combine_description);
  }

  /** The combined text; empty as long as there is none. */
  Optional<String> text() {
    return text;
  }

  @Override
  public void createControl(Composite parent) {
    initializeDialogUnits(parent);
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(page);
    list = new ArticleList(page, first, this::update, this::setErrorMessage);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(list.control());
    new Label(page, SWT.NONE).setText(Messages.Combine_preview);
    preview = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
    Accessibles.name(preview, () -> Messages.Combine_preview);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(convertWidthInCharsToPixels(100), convertHeightInCharsToPixels(16))
        .applyTo(preview);
    setControl(page);
    setPageComplete(false);
  }

  /** Adds the article of a file. */
  void add(Path file) {
    list.add(file);
  }

  private void update() {
    List<ArticleSource> articles = list.articles();
    int round = ++rounds;
    take(Optional.empty(), null);
    if (articles.size() > 1) {
      Display display = preview.getDisplay();
      IJobFunction combine = monitor -> tell(display, round, Combination.of(articles));
      Job.createSystem(Messages.Combine_title, combine).schedule();
    }
  }

  private IStatus tell(Display display, int round, Combination combination) {
    display.asyncExec(
        () -> {
          if (round == rounds && !preview.isDisposed()) {
            show(combination);
          }
        });
    return Status.OK_STATUS;
  }

  private void show(Combination combination) {
    switch (combination) {
      case Combined combined -> take(Optional.of(combined.text()), null);
      case Impossible impossible -> {
        take(Optional.empty(), NLS.bind(Messages.Combine_impossible, impossible.article().name()));
        preview.setText(impossible.reason());
      }
    }
  }

  /**
   * @param complaint why there is no text; {@code null} when nothing is wrong
   */
  private void take(Optional<String> combined, String complaint) {
    text = combined;
    preview.setText(combined.orElse(""));
    setErrorMessage(complaint);
    setPageComplete(combined.isPresent());
  }
}
