package org.postil.rcp.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.PostilViews;
import org.postil.rcp.Wait;

/** The Notes view where the product puts it: beside the text. */
class SidenotesTest {

  private static final String WORDS = "The dues rose again, as they had in every year before. ";
  private static final String ARTICLE =
      WORDS.repeat(10) + "They fell.1\n\n" + WORDS.repeat(10) + "They rose.2\n\n1. One.\n2. Two.\n";

  @TempDir private Path folder;

  private final IWorkbenchPage page =
      PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  private StyledText text;

  @BeforeEach
  void open() throws Exception {
    Path file = Files.writeString(folder.resolve("article.postil"), ARTICLE);
    text =
        IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()))
            .getAdapter(ITextViewer.class)
            .getTextWidget();
  }

  @AfterEach
  void close() {
    page.closeAllEditors(false);
  }

  @Test
  void sidenotesStandBesideTheLinesThatReferToThemHoweverLinesAreWrapped() {
    Wait.until("the sidenotes are there", () -> sidenote("1").isPresent());

    Wait.until("note 1 is beside its line", () -> top("1") == lineOf("1\n"));
    Wait.until("note 2 is beside its line", () -> top("2") == lineOf("2\n"));
    assertThat(top("2")).isGreaterThan(top("1"));
  }

  private int top(String label) {
    return sidenote(label).map(note -> note.toDisplay(0, 0).y).orElse(-1);
  }

  private int lineOf(String reference) {
    return text.toDisplay(text.getLocationAtOffset(ARTICLE.indexOf(reference))).y;
  }

  private Optional<StyledText> sidenote(String label) {
    PageBookView view = (PageBookView) page.findView(PostilViews.NOTES);
    return texts(view.getCurrentPage().getControl())
        .filter(note -> note.isVisible() && note.getText().startsWith(label))
        .findFirst();
  }

  private static Stream<StyledText> texts(Control control) {
    return switch (control) {
      case StyledText found -> Stream.of(found);
      case Composite parent -> Arrays.stream(parent.getChildren()).flatMap(SidenotesTest::texts);
      default -> Stream.empty();
    };
  }
}
