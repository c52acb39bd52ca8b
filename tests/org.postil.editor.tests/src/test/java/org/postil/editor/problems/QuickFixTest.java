package org.postil.editor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilEditor;
import org.postil.editor.Wait;

class QuickFixTest extends EditorTest {

  private static final String WITHOUT_NOTE_2 =
      "The Dues\n\nDues rose.[^1] Fish fell.[^2] Rain came.[^3]\n\n[^1]: Records.\n[^3]: Diaries.\n";

  @Test
  void ctrl1CreatesTheMissingNoteInItsPlaceAndOneUndoTakesItBack() throws Exception {
    open(WITHOUT_NOTE_2);
    waitForMarker();

    fixAt("2] Rain");

    Wait.until("the note is there", () -> offset("\n[^2]: ") > 0);
    assertThat(offset("\n[^2]: ")).isBetween(offset("[^1]: "), offset("[^3]: "));
    hands.press(SWT.CTRL, 'z');
    Wait.until("the note is gone", () -> document().get().equals(WITHOUT_NOTE_2));
  }

  @Test
  void ctrl1WorksInAFileOutsideTheWorkspace(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), WITHOUT_NOTE_2);
    open(new FileStoreEditorInput(EFS.getStore(file.toUri())));

    fixAt("2] Rain");

    Wait.until("the note is there", () -> offset("\n[^2]: ") > 0);
    hands.press(SWT.CTRL, 'z');
    Wait.until("the note is gone", () -> document().get().equals(WITHOUT_NOTE_2));
  }

  @Test
  void aClickOnTheLightbulbOffersTheFixes() throws Exception {
    open(WITHOUT_NOTE_2);
    waitForMarker();
    Composite ruler = (Composite) editor.getAdapter(IVerticalRulerInfo.class).getControl();
    Control icons = ruler.getChildren()[0];
    int height = widget().getLocationAtOffset(offset("[^2]")).y + widget().getLineHeight() / 2;

    hands.click(icons, icons.toDisplay(2, height), SWT.NONE);

    Wait.until("the fixes are offered", () -> Dialogs.offers().isPresent());
    hands.pressEnterIn(widget());
    Wait.until("the note is there", () -> offset("\n[^2]: ") > 0);
  }

  @Test
  void theProblemsViewMendsAnArticleInItsEditor() throws Exception {
    open("The Dues\n\nDues rose.1\n\n1. Records.\n2. Diaries.\n");
    IFile file = editor.getEditorInput().getAdapter(IFile.class);
    IMarker marker = waitForMarker();

    take(marker, "Remove note 2");

    assertThat(document().get()).isEqualTo("The Dues\n\nDues rose.1\n\n1. Records.\n");
    assertThat(editor.isDirty()).isTrue();
    assertThat(page().getActiveEditor()).isInstanceOf(PostilEditor.class);
    assertThat(file.readString()).contains("Diaries");
  }

  @Test
  void ctrl1MendsAllProblemsOfAKindAndOneUndoTakesItBack() throws Exception {
    String text = "The Dues\n\nDues rose,then fell. Rain came,then snow.\n";
    open(text);
    Wait.until("two markers", () -> markers().length == 2);

    take(markers()[0], "Insert a space, and likewise for all problems of this kind");

    assertThat(document().get()).isEqualTo(text.replace(",", ", "));
    editor.setFocus();
    hands.press(SWT.CTRL, 'z');
    Wait.until("all is back", () -> document().get().equals(text));
  }

  @Test
  void theProblemsViewMendsSeveralProblemsAtOnce() throws Exception {
    open("The Dues\n\nDues rose,then fell. Rain came,then snow. Sun came,then heat.\n");
    Wait.until("three markers", () -> markers().length == 3);
    IMarker[] markers = markers();
    WorkbenchMarkerResolution fix =
        (WorkbenchMarkerResolution) resolution(markers[0], "Insert a space");

    IMarker[] others = fix.findOtherMarkers(markers);
    fix.run(new IMarker[] {markers[0], others[0]}, new NullProgressMonitor());

    assertThat(others).containsExactlyInAnyOrder(markers[1], markers[2]);
    assertThat(document().get().split(", ")).hasSize(3);
  }

  @Test
  void ctrl1LeadsToTheOtherHalf() throws Exception {
    open("The Dues\n\nDues rose.1 Fish fell.2\n\n1. Records.\n2. Diaries.\n2. Letters.\n");

    take(waitForMarker(), "Go to line 6: first defined here");

    assertThat(caret()).isEqualTo(offset("2. Diaries"));
    assertThat(selected()).isEqualTo("2");
  }

  private static void take(IMarker marker, String title) {
    resolution(marker, title).run(marker);
  }

  private static IMarkerResolution resolution(IMarker marker, String title) {
    return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
        .filter(offered -> offered.getLabel().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private IMarker[] markers() {
    try {
      return editor
          .getEditorInput()
          .getAdapter(IFile.class)
          .findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private IMarker waitForMarker() {
    Wait.until("a marker", () -> markers().length > 0);
    return markers()[0];
  }

  /** Takes the first fix that Ctrl+1 offers. */
  private void fixAt(String words) {
    placeCaret(words);
    hands.press(SWT.CTRL, '1');
    Wait.until("the fixes are offered", () -> Dialogs.offers().isPresent());
    hands.pressEnterIn(widget());
  }
}
