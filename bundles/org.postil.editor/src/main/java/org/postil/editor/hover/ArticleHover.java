package org.postil.editor.hover;

import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.navigation.Hover;

/**
 * Shows the note at its reference, the referring sentences at its note, and why a number is one.
 */
public final class ArticleHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

  @Deprecated
  @Override
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    return getHoverInfo2(viewer, region);
  }

  @Override
  public String getHoverInfo2(ITextViewer viewer, IRegion region) {
    return at(viewer, region.getOffset(), (text, hover) -> hover.text()).orElse(null);
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return at(viewer, offset, (text, hover) -> text.toDocument(hover.span())).orElse(null);
  }

  private static <T> Optional<T> at(
      ITextViewer viewer, int offset, BiFunction<AnalysedText, Hover, T> result) {
    return PostilPlugin.articles()
        .find(viewer.getDocument())
        .flatMap(
            text ->
                Hover.at(text.analysis(), text.toAnalysed(offset))
                    .map(hover -> result.apply(text, hover)));
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return HoverControl::new;
  }
}
