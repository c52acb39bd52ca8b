package org.postil.editor.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilEditor;
import org.postil.editor.Wait;

/** Ctrl+S. */
class SavingTest extends EditorTest {

  private static final String TEXT =
      "\uFEFFA dash.1\r\nA tail \uD834\uDD1E\u00A0.2\n\r\n1. One.\r\n2. Two.\r\n";

  @TempDir private Path folder;

  @Test
  void everyByteThatWasNotTypedStays() throws Exception {
    Path file = openOutside();

    typeAndSave();

    assertThat(Files.readString(file)).isEqualTo(TEXT.replace("dash", "mdash"));
    assertThat(folder.toFile().list()).containsExactly("article.txt");
  }

  /** So the old text is there until the new one is. */
  @Test
  void theFileIsReplacedRatherThanEmptied() throws Exception {
    Path file = openOutside();
    Object before = Files.readAttributes(file, BasicFileAttributes.class).fileKey();

    typeAndSave();

    assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
        .isNotEqualTo(before);
  }

  @Test
  void whatWasSavedCanBeUndoneAndSavedAgain() throws Exception {
    Path file = openOutside();
    typeAndSave();

    hands.press(SWT.MOD1, 'z');
    Wait.until("the letter is gone", () -> offset("mdash") < 0);
    assertThat(editor.isDirty()).isTrue();
    hands.press(SWT.MOD1, 's');
    Wait.until("saved", () -> !editor.isDirty());

    assertThat(Files.readString(file)).isEqualTo(TEXT);
  }

  @Test
  void whatWasUndoneNeedNotBeSaved() throws Exception {
    openOutside();
    typeAndSave();
    placeCaret("tail");
    hands.type("n");
    Wait.until("the letter is there", () -> offset("ntail") > 0);

    hands.press(SWT.MOD1, 'z');
    Wait.until("nothing to save", () -> !editor.isDirty());

    hands.press(SWT.MOD1, SWT.MOD2, 'z');
    Wait.until("the letter is to be saved again", () -> editor.isDirty());
  }

  @Test
  void whatCannotBeReadWholeIsNotShownToBeSaved() throws Exception {
    Path file = folder.resolve("article.txt");
    Files.write(file, "A caf\u00E9.1\n\n1. One.\n".getBytes(StandardCharsets.ISO_8859_1));
    page().openEditor(new FileStoreEditorInput(EFS.getStore(file.toUri())), PostilEditor.ID);
    editor = (PostilEditor) page().getActiveEditor();

    var documents = (IDocumentProviderExtension) editor.getDocumentProvider();
    assertThat(documents.getStatus(editor.getEditorInput()).getMessage())
        .startsWith("This file is not in UTF-8");
    Wait.until("no text is shown", () -> !widget().isVisible());
  }

  @Test
  void aReplacementCharacterThatIsWrittenInTheFileIsShown() throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), "A caf\uFFFD.1\n\n1. One.\n");

    open(new FileStoreEditorInput(EFS.getStore(file.toUri())));

    assertThat(widget().isVisible()).isTrue();
  }

  @Test
  void aFileOfTheWorkspaceKeepsItsHistory() throws Exception {
    open("A dash.1\n\n1. One.\n");
    IFile file = editor.getEditorInput().getAdapter(IFile.class);

    typeAndSave();

    assertThat(file.getHistory(null)).hasSize(1);
    assertThat(new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("A mdash");
  }

  private Path openOutside() throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), TEXT);
    open(new FileStoreEditorInput(EFS.getStore(file.toUri())));
    return file;
  }

  private void typeAndSave() {
    placeCaret("dash");
    hands.type("m");
    Wait.until("the letter is there", () -> offset("mdash") == 2);
    hands.press(SWT.MOD1, 's');
    Wait.until("saved", () -> !editor.isDirty());
    assertThat(caret()).isEqualTo(3);
  }
}
