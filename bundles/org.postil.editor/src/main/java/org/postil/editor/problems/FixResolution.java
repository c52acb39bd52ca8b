package org.postil.editor.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.postil.checks.Finding;
import org.postil.checks.FixChoice;
import org.postil.editor.PostilPlugin;

/**
 * Mends problems of workspace files in their editors. What is to be done is computed anew for the
 * text as it stands, since a marker may be older.
 */
final class FixResolution extends WorkbenchMarkerResolution {

  private final IMarker marker;
  private final String title;
  private final String kind;

  /**
   * @param title which of the offers for {@code marker}
   * @param kind what it has in common with those for other problems
   */
  FixResolution(IMarker marker, String title, String kind) {
    this.marker = marker;
    this.title = title;
    this.kind = kind;
  }

  @Override
  public String getLabel() {
    return title;
  }

  @Override
  public String getDescription() {
    return marker.getAttribute(IMarker.MESSAGE, "");
  }

  @Override
  public Image getImage() {
    return null;
  }

  @Override
  public IMarker[] findOtherMarkers(IMarker[] markers) {
    return Arrays.stream(markers)
        .filter(other -> !other.equals(marker))
        .filter(other -> ProblemMarker.check(other).equals(ProblemMarker.check(marker)))
        .filter(other -> ProblemMarker.fixKinds(other).contains(kind))
        .toArray(IMarker[]::new);
  }

  @Override
  public void run(IMarker only) {
    mend(only.getResource(), List.of(only));
  }

  @Override
  public void run(IMarker[] markers, IProgressMonitor monitor) {
    Map<IResource, List<IMarker>> byFile =
        Arrays.stream(markers).collect(Collectors.groupingBy(IMarker::getResource));
    byFile.forEach(this::mend);
  }

  private void mend(IResource file, List<IMarker> markers) {
    try {
      ITextEditor editor = ArticleEditors.open((IFile) file);
      Optional<CheckedArticle> article = ArticleEditors.check(title, editor);
      if (article.isPresent()) {
        mend(editor, article.get(), markers);
      }
    } catch (PartInitException | BadLocationException e) {
      PostilPlugin.get().getLog().error(title, e);
    }
  }

  private void mend(ITextEditor editor, CheckedArticle article, List<IMarker> markers)
      throws BadLocationException {
    if (markers.size() == 1) {
      mendOne(editor, article, markers.getFirst());
    } else {
      mendAll(editor, article, markers);
    }
  }

  private void mendOne(ITextEditor editor, CheckedArticle article, IMarker only)
      throws BadLocationException {
    Optional<Offer> offer =
        ProblemMarker.find(only, article.findings()).stream()
            .flatMap(finding -> new Offers(article).of(finding).stream())
            .filter(each -> only.equals(marker) ? each.title().equals(title) : isFix(each))
            .findFirst();
    if (offer.isPresent()) {
      offer.get().take(editor);
    }
  }

  private boolean isFix(Offer offer) {
    return offer.kind().equals(kind);
  }

  private void mendAll(ITextEditor editor, CheckedArticle article, List<IMarker> markers)
      throws BadLocationException {
    List<Finding> chosen =
        markers.stream()
            .flatMap(each -> ProblemMarker.find(each, article.findings()).stream())
            .distinct()
            .toList();
    String text = article.analysis().text();
    String check = ProblemMarker.check(marker);
    // What is found after the first fixes was not chosen.
    FixMany.apply(
        title,
        editor,
        text,
        now -> now.text().equals(text) ? chosen : List.of(),
        FixChoice.alike(check, kind));
  }
}
