package org.postil.editor.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.Dialogs;
import org.postil.editor.FollowingNotesTest;
import org.postil.editor.PostilPlugin;
import org.postil.editor.Wait;

class ReferenceDeletionTest extends FollowingNotesTest {

  private static final String DELETED =
      ARTICLE
          .replace("fleet2", "fleet")
          .replace("disagreed.3", "disagreed.2")
          .replace("2. See [1], p. 4.\n3. A", "2. A");

  @Test
  void theSecondBackspaceDeletesTheNoteToo() throws Exception {
    open(ARTICLE.replace("fleet2", "fleet2|"));

    hands.press(SWT.BS);
    Wait.until("the reference is selected", () -> selected().equals("2"));
    assertThat(document().get()).isEqualTo(ARTICLE);
    hands.press(SWT.BS);

    Wait.until("the note is gone", () -> document().get().equals(DELETED));
  }

  @Test
  void theSecondDeleteDeletesTheNoteTooAndOneUndoBringsAllBack() throws Exception {
    open(ARTICLE.replace("fleet2", "fleet|2"));
    hands.press(SWT.DEL);
    Wait.until("the reference is selected", () -> selected().equals("2"));
    hands.press(SWT.DEL);
    Wait.until("the note is gone", () -> document().get().equals(DELETED));

    hands.press(SWT.CTRL, 'z');

    Wait.until("the text is as before", () -> document().get().equals(ARTICLE));
  }

  @Test
  void deletingSelectedWordsDeletesTheirNotes() throws Exception {
    open(ARTICLE);
    viewer().setSelectedRange(offset(" blamed the fleet2"), " blamed the fleet2".length());

    hands.press(SWT.DEL);

    Wait.until(
        "the note is gone",
        () -> document().get().equals(DELETED.replace(" blamed the fleet", "")));
  }

  @Test
  void aNoteWithAnotherReferenceStays() throws Exception {
    open(ARTICLE.replace("year.1", "year.1|"));

    hands.press(SWT.BS);
    Wait.until("the reference is selected", () -> selected().equals("1"));
    hands.press(SWT.BS);

    Wait.until("the reference is gone", () -> document().get().contains("same year.\n"));
    assertThat(document().get()).contains("\n1. Town records", "spring.1");
  }

  @Test
  void deletesTheReferenceAloneWhenTheOutcomeIsUncertain() throws Exception {
    String article = ARTICLE.replace("year.1", "year.");
    open(article.replace("spring.1", "spring.1|"));

    hands.press(SWT.BS);
    Wait.until("the reference is selected", () -> selected().equals("1"));
    hands.press(SWT.BS);

    Wait.until("it is gone", () -> document().get().equals(article.replace("spring.1", "spring.")));
  }

  @Test
  void saysOfAFileThatIsReadOnlyWhyNothingIsDeleted(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    file.toFile().setReadOnly();
    open(new FileStoreEditorInput(EFS.getStore(file.toUri())));
    placeCaret(" and the weather");

    hands.press(SWT.BS);

    Wait.until(
        "it tells", () -> Dialogs.status(editor.getSite().getShell()).contains("is read-only"));
    assertThat(selected()).isEmpty();
    assertThat(document().get()).isEqualTo(ARTICLE);
  }

  @Test
  void deletingAWordDeletesItsNote() throws Exception {
    open(ARTICLE.replace("fleet2", "fleet2|"));

    hands.press(SWT.CTRL, SWT.BS);

    Wait.until("it is gone", () -> document().get().equals(DELETED.replace(" fleet", " ")));
    hands.press(SWT.CTRL, 'z');
    Wait.until("one undo brings it back", () -> document().get().equals(ARTICLE));
  }

  @Test
  void deletingTheWordAtAReferenceInFrontDeletesItsNote() throws Exception {
    open(ARTICLE.replace("fleet2", "|fleet2"));

    hands.press(SWT.CTRL, SWT.DEL);

    Wait.until("the note is gone", () -> document().get().contains("disagreed.2"));
    assertThat(document().get()).contains("\n2. A letter").doesNotContain("fleet");
  }

  @Test
  void deletingALineDeletesItsNotes() throws Exception {
    String line = "A storm came.1\n\nThe king blamed the fleet.2\n";
    String notes = "\n1. A book.\n2. A letter.\n";
    open(line.replace("storm", "st|orm") + notes);

    hands.press(SWT.CTRL, 'd');

    Wait.until(
        "line and note are gone",
        () -> document().get().equals("\nThe king blamed the fleet.1\n\n1. A letter.\n"));
    hands.press(SWT.CTRL, 'z');
    Wait.until("one undo brings them back", () -> document().get().equals(line + notes));
  }

  @Test
  void aWordWithoutReferencesIsDeletedAsAnywhere() throws Exception {
    open(ARTICLE.replace("the fleet2", "the| fleet2"));

    hands.press(SWT.CTRL, SWT.BS);

    Wait.until(
        "it is gone",
        () -> document().get().equals(ARTICLE.replace("blamed the fleet", "blamed  fleet")));
  }

  @Test
  void deletesCharactersWhereTheUserPrefersThat() throws Exception {
    PostilPlugin.get().getPreferenceStore().setValue(EditingPreferences.NOTES_FOLLOW, false);
    open(ARTICLE.replace("fleet2", "fleet2|"));

    hands.press(SWT.BS);

    Wait.until(
        "the digit is gone", () -> document().get().equals(ARTICLE.replace("fleet2", "fleet")));
  }
}
