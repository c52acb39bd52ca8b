package org.postil.editor.creating;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks where the text comes from. */
final class SourcePage extends WizardPage {

  /** What articles come in; others may be typed. */
  private static final String[] ENCODINGS = {
    "UTF-8", "UTF-16", "windows-1252", "windows-1251", "KOI8-R", "GB18030", "Shift_JIS"
  };

  private Button fromClipboard;
  private Text file;
  private Button browse;
  private Combo encoding;
  private Optional<String> text = Optional.empty();

  SourcePage() {
    super("source", Messages.Import_title, null);
    setDescription(Messages.Import_source);
  }

  /** The text to import; empty as long as there is none. */
  Optional<String> text() {
    return text;
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
    fromClipboard = choice(page, Messages.Import_clipboard);
    choice(page, Messages.Import_file);
    createFile(page);
    createEncoding(page);
    fromClipboard.setSelection(true);
    setControl(page);
    read();
  }

  private Button choice(Composite page, String words) {
    Button choice = new Button(page, SWT.RADIO);
    choice.setText(words);
    choice.addListener(SWT.Selection, event -> read());
    GridDataFactory.swtDefaults().span(3, 1).applyTo(choice);
    return choice;
  }

  private void createFile(Composite page) {
    label(page, Messages.Import_fileName);
    file = new Text(page, SWT.BORDER);
    file.addListener(SWT.Modify, event -> read());
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
    browse = new Button(page, SWT.PUSH);
    browse.setText(Messages.Import_browse);
    browse.addListener(SWT.Selection, event -> browse());
  }

  private void createEncoding(Composite page) {
    label(page, Messages.Import_encoding);
    encoding = new Combo(page, SWT.DROP_DOWN);
    encoding.setItems(ENCODINGS);
    encoding.select(0);
    encoding.addListener(SWT.Modify, event -> read());
    GridDataFactory.swtDefaults().span(2, 1).applyTo(encoding);
  }

  private static void label(Composite page, String words) {
    Label label = new Label(page, SWT.NONE);
    label.setText(words);
    GridDataFactory.swtDefaults().indent(20, 0).applyTo(label);
  }

  private void browse() {
    String chosen = new FileDialog(getShell(), SWT.OPEN).open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private void read() {
    boolean asFile = !fromClipboard.getSelection();
    file.setEnabled(asFile);
    browse.setEnabled(asFile);
    encoding.setEnabled(asFile);
    if (asFile) {
      readFile();
    } else {
      take(clipboard(), Messages.Import_emptyClipboard);
    }
  }

  private void readFile() {
    if (file.getText().isBlank()) {
      take(Optional.empty(), null);
    } else {
      switch (SourceText.of(file.getText(), encoding.getText())) {
        case SourceText.Read(String read) -> take(Optional.of(read), null);
        case SourceText.Unreadable(String why) -> take(Optional.empty(), why);
      }
    }
  }

  private Optional<String> clipboard() {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    try {
      return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()))
          .filter(words -> !words.isBlank());
    } finally {
      clipboard.dispose();
    }
  }

  /**
   * @param complaint what to say when there is no text; {@code null} when the user has just begun
   */
  private void take(Optional<String> read, String complaint) {
    text = read;
    setErrorMessage(read.isPresent() ? null : complaint);
    setPageComplete(read.isPresent());
  }
}
