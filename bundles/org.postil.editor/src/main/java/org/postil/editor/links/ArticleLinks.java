package org.postil.editor.links;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.URLHyperlink;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.navigation.Link;
import org.postil.navigation.Navigation;

/** The links that lead away from a place in an editor. */
final class ArticleLinks {

  private ArticleLinks() {}

  /** One link for each place that {@code offset} leads to. */
  static IHyperlink[] at(PostilEditor editor, IDocument document, int offset) {
    Optional<AnalysedText> text = PostilPlugin.articles().find(document);
    return text
        .flatMap(analysed -> Navigation.linkAt(analysed.analysis(), analysed.toAnalysed(offset)))
        .stream()
        .flatMap(
            link -> link.targets().stream().map(target -> link(editor, text.get(), link, target)))
        .toArray(IHyperlink[]::new);
  }

  private static IHyperlink link(
      PostilEditor editor, AnalysedText text, Link link, Link.Target target) {
    IRegion source = text.toDocument(link.source());
    return switch (target) {
      case Link.Target.Place place ->
          new PlaceLink(editor, source, text.toDocument(place.span()), place.label());
      case Link.Target.Web web -> new URLHyperlink(source, web.address());
    };
  }
}
