package org.postil.rcp.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.LinkedFiles;
import org.postil.rcp.Wait;

/** Problems of files that lie outside the workspace. */
class OpenedFilesTest {

  private static final String WITHOUT_NOTE_2 =
      "Dues rose.[^1] Nobody knew why.[^2]\n\n[^1]: Town records.\n";

  @TempDir private Path folder;

  private final IWorkbenchPage page =
      PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
  private final IProject project = root.getProject(OpenedFiles.PROJECT);

  @AfterEach
  void closeEditors() {
    page.closeAllEditors(false);
  }

  @Test
  void problemsHaveAResource() throws Exception {
    IMarker problem = problemOf(open("a/article.txt"));

    assertThat(problem.getResource()).isEqualTo(project.getFile("article.txt"));
    assertThat(problem.getAttribute(IMarker.MESSAGE, "")).startsWith("Note reference 2 has no");
    assertThat(LinkedFiles.isMarked(project)).isTrue();
  }

  @Test
  void aProblemLeadsToTheEditorThatIsOpen() throws Exception {
    Path file = open("a/article.txt");
    IEditorPart editor = page.getActiveEditor();
    IMarker problem = problemOf(file);

    assertThat(IDE.openEditor(page, problem)).isSameAs(editor);
    assertThat(page.getEditorReferences()).hasSize(1);
    assertThat(((ITextEditor) editor).getSelectionProvider().getSelection().toString())
        .contains("[^2]");
  }

  @Test
  void namesakesAreToldApartByTheirFolders() throws Exception {
    IMarker first = problemOf(open("a/article.txt"));
    IMarker second = problemOf(open("b/article.txt"));

    assertThat(first.getResource()).isEqualTo(project.getFile("article.txt"));
    assertThat(second.getResource()).isEqualTo(project.getFile("b/article.txt"));
  }

  @Test
  void aClosedFileIsLetGoAndStays() throws Exception {
    Path first = open("a/article.txt");
    Path second = open("b/article.txt");

    closeEditors();

    Wait.until("no link", () -> links().isEmpty());
    assertThat(first).hasContent(WITHOUT_NOTE_2);
    assertThat(second).hasContent(WITHOUT_NOTE_2);
  }

  @Test
  void whatACrashLeftBehindIsNoLinkOfItsOwn() throws Exception {
    Path file = open("a/article.txt");
    // As if the crash had come before the workspace was saved: the folder knows more than it does.
    Path description = Path.of(project.getFile(".project").getLocationURI());
    byte[] withLink = Files.readAllBytes(description);
    closeEditors();
    project.delete(false, true, null);
    Files.write(description, withLink);

    new ArticleOpener(page.getWorkbenchWindow()).open(List.of(file));

    assertThat(links()).containsExactly(project.getFile("article.txt"));
  }

  private List<IResource> links() {
    try {
      return Arrays.stream(project.members())
          .filter(member -> member.isLinked() || member.isVirtual())
          .toList();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private Path open(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, WITHOUT_NOTE_2);
    new ArticleOpener(page.getWorkbenchWindow()).open(List.of(file));
    return file;
  }

  private IMarker problemOf(Path file) {
    return Wait.untilPresent("a problem", () -> problems(file).findFirst());
  }

  private Stream<IMarker> problems(Path file) {
    try {
      List<IMarker> all = new ArrayList<>();
      for (IFile link : root.findFilesForLocationURI(file.toUri())) {
        all.addAll(List.of(link.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)));
      }
      return all.stream();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
