package org.postil.editor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class ProblemsTest extends EditorTest {

  private static final String WITHOUT_NOTE_2 =
      "The Dues\n\nDues rose.[^1] Fish fell.[^2]\n\n[^1]: Records.\n";

  @Test
  void problemsOfAFileInTheWorkspaceAreMarkers() throws Exception {
    open(WITHOUT_NOTE_2);

    IMarker marker = Wait.untilPresent("a marker", () -> markers().stream().findFirst());

    assertThat(marker.getAttribute(IMarker.MESSAGE, "")).startsWith("Note reference 2 has no note");
    assertThat(marker.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
    assertThat(marker.getAttribute(IMarker.CHAR_START, -1)).isEqualTo(offset("[^2]"));
    assertThat(marker.getAttribute(IMarker.LINE_NUMBER, -1)).isEqualTo(3);
    assertThat(problemAnnotations()).isEmpty();
  }

  @Test
  void aCleanArticleHasNone() throws Exception {
    open(ARTICLE);

    assertThat(markers()).isEmpty();
    assertThat(problemAnnotations()).isEmpty();
  }

  @Test
  void whatIsKnownOfAFileIsWrittenInItsOrder() throws Exception {
    open(ARTICLE);
    IFile file = editor.getEditorInput().getAdapter(IFile.class);

    ISchedulingRule first = new ProblemMarkersJob(file, List::of).getRule();
    ISchedulingRule next = new ProblemMarkersJob(file, List::of).getRule();

    assertThat(first.isConflicting(next)).isTrue();
  }

  @Test
  void problemsComeAndGoWhileTyping() throws Exception {
    open(WITHOUT_NOTE_2.replace("[^2]", "[^2|]"));
    Wait.until("a problem", () -> markers().size() == 1);

    hands.press(SWT.BS);
    hands.type("1");
    Wait.until("no problem", () -> markers().isEmpty());

    hands.press(SWT.BS);
    hands.type("2");
    Wait.until("the problem again", () -> markers().size() == 1);
  }

  @Test
  void aProblemThatStaysKeepsItsMarker() throws Exception {
    open(WITHOUT_NOTE_2.replace("Records.", "Records.|"));
    IMarker before = Wait.untilPresent("a marker", () -> markers().stream().findFirst());

    hands.type(" more");
    Wait.until("the words are there", () -> offset("Records. more") > 0);
    waitForAnalysis();
    waitForMarkers();

    assertThat(markers()).containsExactly(before);
  }

  @Test
  void problemsOfAFileOutsideTheWorkspaceAreAnnotations(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("article.txt"), WITHOUT_NOTE_2);
    open(new FileStoreEditorInput(EFS.getStore(file.toUri())));

    Wait.until("an annotation", () -> problemAnnotations().size() == 1);

    ProblemAnnotation problem = problemAnnotations().getFirst();
    IAnnotationModel model = viewer().getAnnotationModel();
    assertThat(model.getPosition(problem).getOffset()).isEqualTo(offset("[^2]"));
    assertThat(problem.getText()).startsWith("Note reference 2 has no note");
  }

  @Test
  void aClosedArticleHasNoProblems() throws Exception {
    open(WITHOUT_NOTE_2);
    IFile file = editor.getEditorInput().getAdapter(IFile.class);
    Wait.until("a problem", () -> markers().size() == 1);

    page().closeEditor(editor, false);

    Wait.until("no marker", () -> markers(file).isEmpty());
  }

  private List<IMarker> markers() {
    return markers(editor.getEditorInput().getAdapter(IFile.class));
  }

  private static List<IMarker> markers(IFile file) {
    try {
      return List.of(file.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static void waitForMarkers() {
    Wait.until(
        "markers are written", () -> Job.getJobManager().find(ProblemMarkersJob.class).length == 0);
  }

  private List<ProblemAnnotation> problemAnnotations() {
    List<ProblemAnnotation> problems = new ArrayList<>();
    viewer()
        .getAnnotationModel()
        .getAnnotationIterator()
        .forEachRemaining(
            annotation -> {
              if (annotation instanceof ProblemAnnotation problem) {
                problems.add(problem);
              }
            });
    return problems;
  }
}
