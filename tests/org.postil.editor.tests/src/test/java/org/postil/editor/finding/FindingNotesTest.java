package org.postil.editor.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class FindingNotesTest extends EditorTest {

  @Test
  void ctrlGGoesToTheNoteOfThatNumber() throws Exception {
    open(ARTICLE);

    Dialogs.whenOpen("Go to Note", dialog -> choose(dialog, 3, "3", 1));
    hands.press(SWT.CTRL, 'g');

    Wait.until("the caret is at note 3", () -> caret() == offset("3. A letter"));
    assertThat(selected()).isEqualTo("3");
  }

  @Test
  void theNoteOfThatNumberComesBeforeThoseWithItInTheirWords() throws Exception {
    open("Dues rose.1 They fell.2 And rose.3\n\n1. Shelf 2.\n2. A letter.\n3. Town records.\n");

    Dialogs.whenOpen("Go to Note", dialog -> choose(dialog, 3, "2", 2));
    hands.press(SWT.CTRL, 'g');

    Wait.until("the caret is at note 2", () -> caret() == offset("2. A letter"));
  }

  @Test
  void ctrlShiftTOpensANoteOfAnyArticleByItsWords() throws Exception {
    file("other.txt", "Gulls.1\n\n1. A study of gulls.\n");
    open(ARTICLE);

    Dialogs.whenOpen("Open Note", dialog -> choose(dialog, 4, "study of g", 1));
    hands.press(SWT.CTRL, SWT.SHIFT, 't');

    Wait.until(
        "the other article is open",
        () -> page().getActiveEditor().getEditorInput().getName().equals("other.txt"));
  }

  @Test
  void anOpenFileThatTheWorkspaceLinksToIsListedOnce(@TempDir Path folder) throws Exception {
    Path outside = Files.writeString(folder.resolve("gulls.txt"), "Gulls.1\n\n1. A study.\n");
    IFile link = file("other.txt", "").getProject().getFile("link.txt");
    link.createLink(outside.toUri(), IResource.NONE, null);
    open(new FileStoreEditorInput(EFS.getStore(outside.toUri())));

    Dialogs.whenOpen("Open Note", dialog -> choose(dialog, 1, "study", 1));
    hands.press(SWT.CTRL, SWT.SHIFT, 't');

    Wait.until("the caret is at the note", () -> selected().equals("1"));
  }

  private static void choose(Shell dialog, int all, String query, int found) {
    Text text = Dialogs.find(dialog, Text.class).orElseThrow();
    Table table = Dialogs.find(dialog, Table.class).orElseThrow();
    Wait.until("all notes are listed", () -> table.getItemCount() == all);
    text.setText(query);
    Wait.until("those are listed that match", () -> table.getItemCount() == found);
    Wait.until("one is selected", () -> table.getSelectionCount() == 1);
    Dialogs.accept(dialog);
  }
}
