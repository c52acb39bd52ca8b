package org.postil.editor.combining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.postil.editor.Accessibles;
import org.postil.editor.article.Latest;
import org.postil.editor.combining.Combination.Combined;
import org.postil.editor.combining.Combination.Impossible;

/** Asks which articles in which order, and shows the text that they make. */
final class CombinePage extends WizardPage {

  private final ArticleSource first;
  private ArticleList list;
  private Text preview;
  private Latest<Combination> combination;
  private Optional<String> text = Optional.empty();

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
    combination = new Latest<>(Messages.Combine_title, preview, this::show);
    setControl(page);
    setPageComplete(false);
  }

  /** Adds the article of a file. */
  void add(Path file) {
    list.add(file);
  }

  private void update() {
    List<ArticleSource> articles = list.articles();
    take(Optional.empty(), null);
    combination.forget();
    if (articles.size() > 1) {
      combination.compute(() -> Combination.of(articles));
    }
  }

  private void show(Combination combined) {
    switch (combined) {
      case Combined(String made) -> take(Optional.of(made), null);
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
