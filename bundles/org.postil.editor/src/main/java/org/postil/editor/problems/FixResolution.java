package org.postil.editor.problems;

import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding;
import org.postil.checks.Fix;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.DocumentEdits;

/**
 * Mends one problem of a workspace file in its editor. The fix is computed anew for the text as it
 * stands, since the marker may be older.
 *
 * @param title which of the problem's fixes
 */
record FixResolution(String title) implements IMarkerResolution {

  @Override
  public String getLabel() {
    return title;
  }

  @Override
  public void run(IMarker marker) {
    try {
      IDocument document = open((IFile) marker.getResource());
      Optional<Fix> fix = find(marker, analyse(document));
      if (fix.isPresent()) {
        DocumentEdits.apply(document, fix.get().edits());
      }
    } catch (PartInitException | BadLocationException | InvocationTargetException e) {
      PostilPlugin.get().getLog().error(title, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static IDocument open(IFile file) throws PartInitException {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    ITextEditor editor =
        (ITextEditor) IDE.openEditor(page, new FileEditorInput(file), PostilEditor.ID);
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  private static Analysis analyse(IDocument document)
      throws InvocationTargetException, InterruptedException {
    Optional<Analysis> current =
        PostilPlugin.articles()
            .find(document)
            .filter(AnalysedText::isCurrent)
            .map(AnalysedText::analysis);
    return current.isPresent() ? current.get() : analyseInBackground(document.get());
  }

  private static Analysis analyseInBackground(String text)
      throws InvocationTargetException, InterruptedException {
    AtomicReference<Analysis> analysis = new AtomicReference<>();
    PlatformUI.getWorkbench()
        .getProgressService()
        .busyCursorWhile(monitor -> analysis.set(Analysis.of(text)));
    return analysis.get();
  }

  private Optional<Fix> find(IMarker marker, Analysis analysis) {
    int start = marker.getAttribute(IMarker.CHAR_START, 0);
    return CheckedArticle.of(analysis).findings().stream()
        .filter(finding -> ProblemMarker.isFor(marker, finding))
        .min(Comparator.comparingInt(finding -> Math.abs(finding.span().offset() - start)))
        .map(Finding::fixes)
        .flatMap(fixes -> fixes.stream().filter(fix -> fix.title().equals(title)).findFirst());
  }
}
