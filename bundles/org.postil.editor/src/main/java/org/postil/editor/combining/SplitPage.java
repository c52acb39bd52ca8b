package org.postil.editor.combining;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.SameFile;
import org.postil.editor.article.Background;
import org.postil.editor.editing.FaultList;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.SplitArticle;

/** Asks for the folder, and shows which files will lie in it; or what has to be mended first. */
final class SplitPage extends WizardPage {

  private final PostilEditor editor;
  private Text folder;
  private ChapterTable table;
  private List<String> texts = List.of();
  private Optional<ChapterFiles> files = Optional.empty();

  SplitPage(PostilEditor editor) {
    super("split", Messages.Split_title, null);
    this.editor = editor;
    setDescription(Messages.Split_description);
  }

  /** The files to write; empty when there are none, or they cannot be written. */
  Optional<ChapterFiles> files() {
    return files;
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
    setControl(page);
    switch (split()) {
      case SplitArticle.Parts parts -> createFiles(page, parts);
      case SplitArticle.Whole whole -> createRefusal(page, whole.refusal());
    }
  }

  private SplitArticle split() {
    return Background.compute(
            Messages.Split_title,
            () -> SplitArticle.byChapters(PostilPlugin.articles().analyse(editor.document())))
        .orElseGet(() -> new SplitArticle.Whole(new Refused(Messages.Split_failed, List.of())));
  }

  private void createFiles(Composite page, SplitArticle.Parts parts) {
    texts = parts.texts();
    new Label(page, SWT.NONE).setText(Messages.Split_folder);
    folder = new Text(page, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
    Button browse = new Button(page, SWT.PUSH);
    browse.setText(Messages.Split_browse);
    browse.addListener(SWT.Selection, event -> browse());
    table = new ChapterTable(page);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .span(3, 1)
        .hint(SWT.DEFAULT, table.height())
        .applyTo(table.control());
    if (!parts.pointers().isEmpty()) {
      Label label = new Label(page, SWT.WRAP);
      label.setText(Messages.Split_pointers);
      GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
      createFaults(page, parts.pointers());
    }
    folder.addListener(SWT.Modify, event -> update());
    folder.setText(folderOfArticle());
  }

  private void createRefusal(Composite page, Refused refused) {
    setErrorMessage(refused.reason());
    setPageComplete(false);
    if (!refused.faults().isEmpty()) {
      createFaults(page, refused.faults());
    }
  }

  /** Lists places in the article; to choose one closes the wizard and leads there. */
  private void createFaults(Composite page, List<Fault> shown) {
    FaultList faults =
        new FaultList(page, fault -> FaultList.mendInstead(getShell(), editor, fault));
    faults.show(editor, shown);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(faults.control());
  }

  private String folderOfArticle() {
    return SameFile.place(editor.getEditorInput())
        .map(Path::of)
        .map(Path::getParent)
        .map(Path::toString)
        .orElse("");
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setFilterPath(folder.getText());
    Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
  }

  private void update() {
    try {
      take(ChapterFiles.in(folder.getText(), editor.getEditorInput().getName(), texts));
    } catch (InvalidPathException e) {
      files = Optional.empty();
      complain(Messages.Split_noFolder);
    }
  }

  private void take(ChapterFiles chosen) {
    table.show(chosen);
    Optional<String> trouble = chosen.trouble();
    files = trouble.isPresent() ? Optional.empty() : Optional.of(chosen);
    complain(trouble.orElse(null));
  }

  /**
   * @param trouble {@code null} when there is none
   */
  void complain(String trouble) {
    setErrorMessage(trouble);
    setPageComplete(trouble == null);
  }
}
