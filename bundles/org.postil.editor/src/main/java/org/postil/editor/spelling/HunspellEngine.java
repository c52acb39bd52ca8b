package org.postil.editor.spelling;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.spelling.ISpellingEngine;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.postil.dictionaries.Speller;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.spelling.ArticleLanguage;
import org.postil.spelling.Words;
import org.postil.text.Span;

/** Spells by the dictionaries of Hunspell, for every editor that uses the platform's service. */
public final class HunspellEngine implements ISpellingEngine {

  @Override
  public void check(
      IDocument document,
      IRegion[] regions,
      SpellingContext context,
      ISpellingProblemCollector collector,
      IProgressMonitor monitor) {
    Optional<Speller> speller =
        PostilPlugin.get()
            .spellers()
            .of(
                PostilPlugin.articles()
                    .find(document)
                    .map(AnalysedText::analysis)
                    .flatMap(ArticleLanguage::of));
    speller.ifPresent(found -> check(document.get(), regions, found, collector, monitor));
  }

  private static void check(
      String text,
      IRegion[] regions,
      Speller speller,
      ISpellingProblemCollector collector,
      IProgressMonitor monitor) {
    Set<String> own = OwnWords.ofAll().words();
    for (IRegion region : regions) {
      if (monitor != null && monitor.isCanceled()
          || region.getOffset() + region.getLength() > text.length()) {
        return;
      }
      for (Span span : Words.in(text, new Span(region.getOffset(), region.getLength()))) {
        String word = span.of(text);
        if (!speller.knows(word) && !isOwn(own, word)) {
          collector.accept(new Misspelling(word, span.offset(), speller));
        }
      }
    }
  }

  /** At the start of a sentence it has a capital. */
  private static boolean isOwn(Set<String> own, String word) {
    return own.contains(word)
        || own.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
  }
}
