package org.postil.editor.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.internal.dialogs.PropertyPageContributorManager;
import org.eclipse.ui.internal.dialogs.PropertyPageManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding;
import org.postil.editor.EditorTest;
import org.postil.editor.LinkedFiles;
import org.postil.editor.Wait;
import org.postil.settings.CheckLevels;
import org.postil.settings.CheckSettings;
import org.postil.settings.SettingsFile;
import org.postil.settings.SettingsFiles;

class SettingsTest extends EditorTest {

  /** Note 2 is unused, and note 44 is not there. */
  private static final String FAULTY =
      "The Dues\n\nDues rose.1 Fish fell.3\n\n1. Records.\n2. Diaries.\n3. See note 44.\n";

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell();
  }

  @AfterEach
  void forget() throws Exception {
    shell.dispose();
    CheckPreferences.save(CheckLevels.NONE);
  }

  @Test
  void thePageOfPreferencesChangesWhatOpenArticlesShow() throws Exception {
    open(FAULTY);
    waitForSeverities("error warning");
    ChecksPage page = page(null);

    combo("note.unused").select(3);
    combo("xref.undefined").select(2);
    page.performOk();

    waitForSeverities("info");
    assertThat(combo("note.unused").getText()).isEqualTo("Off");

    page.performDefaults();
    page.performOk();

    waitForSeverities("error warning");
  }

  @Test
  void theFieldShowsOnlyTheChecksWithSomeWords() {
    page(null);

    widgets(shell, Text.class).getFirst().setText("IBID");

    assertThat(widgets(shell, Combo.class))
        .filteredOn(Control::getVisible)
        .extracting(combo -> combo.getToolTipText().split(";")[0])
        .containsExactly("xref.ibid-first", "xref.ibid-several");
  }

  @Test
  void aFileOfTheProjectCountsInPlaceOfThePreferences() throws Exception {
    file("postil.ini", "[checks]\nnote.unused = error\n");
    open(FAULTY);
    waitForSeverities("error error");
    ChecksPage page = page(null);

    combo("xref.undefined").select(3);
    page.performOk();
    waitForAnalysis();

    assertThat(severities()).isEqualTo("error error");
  }

  @Test
  void thePageOfAProjectWritesItsFileAndRemovesIt() throws Exception {
    open(FAULTY);
    waitForSeverities("error warning");
    IProject project = editor.getEditorInput().getAdapter(IFile.class).getProject();
    ChecksPage page = page(project);
    Button own = widgets(shell, Button.class).getFirst();
    assertThat(combo("note.gap").getEnabled()).isFalse();

    own.setSelection(true);
    own.notifyListeners(SWT.Selection, null);
    combo("note.unused").select(3);
    page.performOk();

    waitForSeverities("error");
    assertThat(project.getFile("postil.ini").readString())
        .isEqualTo(
            "# How Postil checks the articles in this folder and below.\n"
                + "[checks]\nnote.unused = off\n");

    own.setSelection(false);
    page.performOk();

    waitForSeverities("error warning");
    assertThat(project.getFile("postil.ini").exists()).isFalse();
  }

  @Test
  void projectsThatOnlyLinkToFilesHaveNoSuchPage() throws Exception {
    IProject project = file("article.postil", FAULTY).getProject();
    assertThat(propertyPages(project)).contains("org.postil.editor.properties.checks");

    LinkedFiles.mark(project);

    assertThat(propertyPages(project)).doesNotContain("org.postil.editor.properties.checks");
  }

  private static List<String> propertyPages(IProject project) {
    PropertyPageManager pages = new PropertyPageManager();
    PropertyPageContributorManager.getManager().contribute(pages, project);
    return pages.getElements(PreferenceManager.PRE_ORDER).stream()
        .map(IPreferenceNode::getId)
        .toList();
  }

  @Test
  void thePageOfAProjectLeavesAFileAloneThatIsNotUtf8() throws Exception {
    IFile file = file("postil.ini", "");
    byte[] latin1 = "# für alle\n[checks]\n".getBytes(StandardCharsets.ISO_8859_1);
    file.write(latin1, true, false, false, null);
    ChecksPage page = page(file.getProject());

    combo("note.unused").select(3);

    assertThat(page.getErrorMessage()).contains("not UTF-8");
    assertThat(page.performOk()).isFalse();
    assertThat(file.readAllBytes()).isEqualTo(latin1);
  }

  @Test
  void aMistakeInTheFileIsAProblemOfTheArticles() throws Exception {
    file("postil.ini", "[checks]\nnote.unused = off\nxref.undefined = loud\n");
    open(FAULTY);

    waitForSeverities("error warning");
    assertThat(markers())
        .extracting(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
        .anyMatch(message -> message.contains("postil.ini, line 3: “loud” is no severity"));
  }

  @Test
  void aFileThatIsSavedOutsideTheWorkspaceCountsAtOnce(@TempDir Path folder) throws Exception {
    Path settings = Files.writeString(folder.resolve("postil.ini"), "[checks]\n");
    Path article = Files.writeString(folder.resolve("article.txt"), FAULTY);
    ITextEditor other =
        (ITextEditor)
            page()
                .openEditor(
                    new FileStoreEditorInput(EFS.getStore(settings.toUri())),
                    EditorsUI.DEFAULT_TEXT_EDITOR_ID);
    open(new FileStoreEditorInput(EFS.getStore(article.toUri())));
    Wait.until("two problems", () -> annotations().size() == 2);

    other.getDocumentProvider().getDocument(other.getEditorInput()).set("[checks]\n*=off\n");
    other.doSave(new NullProgressMonitor());

    Wait.until("no problem", () -> annotations().isEmpty());
  }

  @Test
  void anArticleHasTheFindingsThatTheCoreComputes() throws Exception {
    file("postil.ini", "[checks]\nnote.* = info\nxref.undefined = warning\n");
    open(FAULTY);
    Path folder =
        editor.getEditorInput().getAdapter(IFile.class).getLocation().toPath().getParent();
    CheckSettings settings =
        new CheckSettings(
            CheckLevels.NONE,
            new SettingsFiles().of(folder).map(SettingsFile::checks),
            CheckLevels.NONE);
    List<Finding> expected = settings.findings(Analysis.of(FAULTY));

    waitForSeverities("info warning");

    assertThat(markers())
        .extracting(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Finding::message).toList());
  }

  private List<Annotation> annotations() {
    List<Annotation> problems = new ArrayList<>();
    viewer()
        .getAnnotationModel()
        .getAnnotationIterator()
        .forEachRemaining(
            annotation -> {
              if (annotation instanceof IQuickFixableAnnotation) {
                problems.add(annotation);
              }
            });
    return problems;
  }

  private ChecksPage page(IProject project) {
    ChecksPage page = new ChecksPage();
    page.setElement(project);
    page.createControl(shell);
    return page;
  }

  private Combo combo(String id) {
    return widgets(shell, Combo.class).stream()
        .filter(combo -> combo.getToolTipText().startsWith(id + ";"))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Control> List<T> widgets(Composite parent, Class<T> type) {
    return Arrays.stream(parent.getChildren())
        .flatMap(
            child ->
                type.isInstance(child)
                    ? List.of(type.cast(child)).stream()
                    : child instanceof Composite inner
                        ? widgets(inner, type).stream()
                        : List.<T>of().stream())
        .toList();
  }

  private void waitForSeverities(String expected) {
    Wait.until("severities " + expected, () -> severities().equals(expected));
  }

  private String severities() {
    List<String> words = List.of("info", "warning", "error");
    return markers().stream()
        .map(marker -> words.get(marker.getAttribute(IMarker.SEVERITY, 0)))
        .sorted()
        .reduce("", (left, right) -> (left + " " + right).strip());
  }

  private List<IMarker> markers() {
    try {
      return List.of(
          editor
              .getEditorInput()
              .getAdapter(IFile.class)
              .findMarkers("org.postil.editor.problem", false, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
