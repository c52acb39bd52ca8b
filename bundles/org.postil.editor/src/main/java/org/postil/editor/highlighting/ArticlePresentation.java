package org.postil.editor.highlighting;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.swt.custom.StyleRange;
import org.postil.editor.article.ViewerSubscription;

/**
 * Colours the text from its analysis. While the next analysis is on its way the styles move with
 * the text; when it comes only the part is painted again whose styles are others than before.
 */
public final class ArticlePresentation extends PresentationReconciler {

  private final MovingSpans spans = new MovingSpans();
  private ITextViewer viewer;
  private TextColours colours;
  private ViewerSubscription<StyledSpans> subscription;

  @Override
  public void install(ITextViewer installed) {
    viewer = installed;
    colours = new TextColours(viewer::invalidateTextPresentation);
    spans.install(viewer);
    super.install(viewer);
    subscription = new ViewerSubscription<>(viewer, Highlighting::of, this::show);
  }

  @Override
  public void uninstall() {
    subscription.dispose();
    super.uninstall();
    spans.uninstall(viewer);
    colours.dispose();
  }

  private void show(StyledSpans computed) {
    spans
        .replace(computed)
        .ifPresent(
            changed ->
                ((ITextViewerExtension2) viewer)
                    .invalidateTextPresentation(changed.offset(), changed.length()));
  }

  @Override
  protected TextPresentation createPresentation(IRegion damage, IDocument document) {
    int start = damage.getOffset();
    int length = damage.getLength();
    TextPresentation presentation = new TextPresentation(damage, 1000);
    presentation.setDefaultStyleRange(new StyleRange(start, length, null, null));
    spans
        .current()
        .visit(
            start,
            start + length,
            (offset, size, kind) -> presentation.addStyleRange(colours.style(kind, offset, size)));
    return presentation;
  }
}
