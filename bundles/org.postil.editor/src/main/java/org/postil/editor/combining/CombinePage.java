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
    list = new ArticleList(page, first, this::update, this::warn);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(list.control());
    new Label(page, SWT.NONE).setText(Messages.Combine_preview);
    preview = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(convertWidthInCharsToPixels(100), convertHeightInCharsToPixels(16))
        .applyTo(preview);
    combination = new Latest<>(Messages.Combine_title, preview, this::show);
    setControl(page);
    update();
  }

  /** Adds the articles of files. */
  void add(List<Path> files) {
    list.add(files);
  }

  /** Tells of something that was left out, until there are other articles. */
  private void warn(String complaint) {
    setMessage(complaint, WARNING);
  }

  private void update() {
    List<ArticleSource> articles = list.articles();
    boolean several = articles.size() > 1;
    take(Optional.empty(), null);
    setMessage(several ? null : Messages.Combine_more, INFORMATION);
    combination.forget();
    if (several) {
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
