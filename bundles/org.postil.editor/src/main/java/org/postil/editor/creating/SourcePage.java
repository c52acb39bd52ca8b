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
import org.postil.editor.article.Latest;

/** Asks where the text comes from. */
final class SourcePage extends WizardPage {

  /** What articles come in; others may be typed. */
  private static final String[] ENCODINGS = {
    "UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "windows-1251", "KOI8-R", "GB18030", "Shift_JIS"
  };

  private Button fromClipboard;
  private Text file;
  private Button browse;
  private Combo encoding;
  private Latest<SourceText> reading;
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
    reading = new Latest<>(Messages.Import_title, page, this::take);
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
    reading.forget();
    if (!asFile) {
      take(clipboard());
    } else {
      nothing(null);
      if (!file.getText().isBlank()) {
        String name = file.getText();
        String charset = encoding.getText();
        reading.compute(() -> SourceText.of(name, charset));
      }
    }
  }

  private SourceText clipboard() {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    try {
      String words = (String) clipboard.getContents(TextTransfer.getInstance());
      return words == null || words.isBlank()
          ? new SourceText.Unreadable(Messages.Import_emptyClipboard)
          : new SourceText.Read(words);
    } finally {
      clipboard.dispose();
    }
  }

  private void take(SourceText source) {
    switch (source) {
      case SourceText.Unreadable(String why) -> nothing(why);
      case SourceText.Read(String read) -> {
        text = Optional.of(read);
        setErrorMessage(null);
        setPageComplete(true);
      }
    }
  }

  /**
   * @param why why there is no text; {@code null} as long as none is named or it is being read
   */
  private void nothing(String why) {
    text = Optional.empty();
    setErrorMessage(why);
    setPageComplete(false);
  }
}
