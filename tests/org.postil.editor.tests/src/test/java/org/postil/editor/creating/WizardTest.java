package org.postil.editor.creating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

/** The wizards that make articles. */
class WizardTest extends EditorTest {

  private static final String TEXT =
      "Цены выросли.1 Так было и в 1911 г.2\r\n\r\n1. Архив.\r\n2. Там же.\r\n";

  private WizardDialog dialog;

  @AfterEach
  void closeDialog() {
    if (dialog.getShell() != null) {
      dialog.close();
    }
  }

  @Test
  void theClipboardBecomesAnArticleAfterALook() {
    toClipboard(TEXT);
    open(new ImportArticleWizard());
    assertThat(button("&Finish").isEnabled()).isFalse();

    press("&Next >");

    Table table = only(Table.class);
    Wait.until("the numbers", () -> table.getItemCount() > 0);
    assertThat(rows(table)).contains("Цены выросли.«1» Так было и в 1911 г.2 | note reference");

    press("&Finish");

    assertThat(activeText()).isEqualTo(TEXT);
    assertThat(page().getActiveEditor().isDirty()).isTrue();
  }

  @Test
  void aFileInAnotherEncodingIsReadWhenItIsNamed(@TempDir Path folder) throws Exception {
    Path file =
        Files.write(folder.resolve("a.txt"), TEXT.getBytes(Charset.forName("windows-1251")));
    toClipboard("nothing");
    open(new ImportArticleWizard());
    choose("From a f&ile");

    only(Text.class).setText(file.toString());
    Wait.until("the complaint", () -> dialog.getErrorMessage() != null);
    assertThat(dialog.getErrorMessage()).startsWith("The file is not in UTF-8.");
    assertThat(button("&Next >").isEnabled()).isFalse();

    only(Combo.class).setText("windows-1251");
    Wait.until("the file being read", button("&Next >")::isEnabled);
    press("&Next >");
    press("&Finish");

    assertThat(activeText()).isEqualTo(TEXT);
    assertThat(file).hasBinaryContent(TEXT.getBytes(Charset.forName("windows-1251")));
  }

  @Test
  void aMissingFileIsNamed() {
    toClipboard("nothing");
    open(new ImportArticleWizard());
    choose("From a f&ile");

    only(Text.class).setText("/no/such/file.txt");
    Wait.until("the complaint", () -> dialog.getErrorMessage() != null);

    assertThat(dialog.getErrorMessage()).isEqualTo("/no/such/file.txt cannot be read.");
  }

  @Test
  void eachMnemonicOfAPageHasOneMeaning() {
    toClipboard(TEXT);
    open(new ImportArticleWizard());
    assertThat(mnemonics()).doesNotHaveDuplicates().contains('m', 'n', 'b', 'f');
  }

  private List<Character> mnemonics() {
    Stream<String> words =
        Stream.concat(
            all(Button.class).stream().map(Button::getText),
            all(Label.class).stream().map(Label::getText));
    return words
        .filter(label -> label.contains("&"))
        .map(label -> Character.toLowerCase(label.charAt(label.indexOf('&') + 1)))
        .toList();
  }

  @Test
  void aNewArticleBeginsWithItsHeader() throws Exception {
    open(ARTICLE);
    open(new NewArticleWizard());
    only(Text.class).setText("dues");
    press("&Next >");
    List<Text> fields = visible(Text.class);
    fields.get(0).setText("The Dues");
    fields.get(1).setText("A. Writer");

    press("&Finish");

    assertThat(page().getActiveEditor().getEditorInput().getName()).isEqualTo("dues.postil");
    assertThat(activeText()).isEqualTo("# The Dues\n\nAuthor: A. Writer\n\n");
  }

  private void open(IWorkbenchWizard wizard) {
    wizard.init(
        PlatformUI.getWorkbench(), editor == null ? StructuredSelection.EMPTY : selection());
    dialog = new WizardDialog(page().getWorkbenchWindow().getShell(), (IWizard) wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
  }

  private StructuredSelection selection() {
    return new StructuredSelection(
        editor.getEditorInput().getAdapter(org.eclipse.core.resources.IFile.class).getParent());
  }

  private static void toClipboard(String text) {
    Clipboard clipboard = new Clipboard(page().getWorkbenchWindow().getShell().getDisplay());
    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }

  private static String activeText() {
    ITextEditor active = (ITextEditor) page().getActiveEditor();
    return active.getDocumentProvider().getDocument(active.getEditorInput()).get();
  }

  private static List<String> rows(Table table) {
    return Arrays.stream(table.getItems())
        .map(row -> row.getText(0) + " | " + row.getText(1))
        .toList();
  }

  private void press(String words) {
    button(words).notifyListeners(SWT.Selection, new Event());
  }

  /** Chooses one of several radio buttons, as a click does. */
  private void choose(String words) {
    for (Button other : all(Button.class)) {
      if ((other.getStyle() & SWT.RADIO) != 0) {
        other.setSelection(other.getText().equals(words));
      }
    }
    press(words);
  }

  private Button button(String words) {
    return all(Button.class).stream()
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private <T extends Control> T only(Class<T> type) {
    return visible(type).getLast();
  }

  /** Those that the user sees and may change; the message of a wizard is a read-only text. */
  private <T extends Control> List<T> visible(Class<T> type) {
    return all(type).stream()
        .filter(control -> control.isVisible() && (control.getStyle() & SWT.READ_ONLY) == 0)
        .toList();
  }

  private <T extends Control> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(dialog.getShell(), type, found);
    return found;
  }

  private static <T extends Control> void collect(Composite in, Class<T> type, List<T> found) {
    for (Control child : in.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      } else if (child instanceof Composite inner) {
        collect(inner, type, found);
      }
    }
  }
}
