package org.postil.editor.spelling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentTypeManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;
import org.postil.analysis.Analysis;
import org.postil.spelling.Misspellings;
import org.postil.spelling.Prose;
import org.postil.text.Span;

/** Has the platform's service spell the prose of an article. */
final class SpelledArticle implements ISpellingProblemCollector {

  private final Map<Span, SpellingProblem> unknown = new HashMap<>();

  private SpelledArticle() {}

  /**
   * The misspelled words, in text order. The first time it takes a second, so not to be called on
   * the UI thread.
   */
  static List<SpellingProblem> problems(
      IDocument document, Analysis article, IProgressMonitor monitor) {
    SpelledArticle spelled = new SpelledArticle();
    EditorsUI.getSpellingService().check(document, regions(article), context(), spelled, monitor);
    return spelled.slips(article, OwnWords.of(document).map(OwnWords::words).orElse(Set.of()));
  }

  private static IRegion[] regions(Analysis article) {
    return Prose.of(article).stream()
        .map(span -> new Region(span.offset(), span.length()))
        .toArray(IRegion[]::new);
  }

  private static SpellingContext context() {
    SpellingContext context = new SpellingContext();
    context.setContentType(
        Platform.getContentTypeManager().getContentType(IContentTypeManager.CT_TEXT));
    return context;
  }

  private List<SpellingProblem> slips(Analysis article, Set<String> ignored) {
    List<Span> words =
        unknown.keySet().stream()
            .filter(span -> span.end() <= article.text().length())
            .sorted(Comparator.comparingInt(Span::offset))
            .toList();
    return Misspellings.among(article, words).stream()
        .filter(word -> !ignored.contains(word.of(article.text())))
        .map(unknown::get)
        .toList();
  }

  @Override
  public void accept(SpellingProblem problem) {
    unknown.put(new Span(problem.getOffset(), problem.getLength()), problem);
  }

  @Override
  public void beginCollecting() {
    // Empty from the start.
  }

  @Override
  public void endCollecting() {
    // Whoever asked goes on by himself.
  }
}
