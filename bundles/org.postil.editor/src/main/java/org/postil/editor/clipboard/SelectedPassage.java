package org.postil.editor.clipboard;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.text.IDocument;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.Background;
import org.postil.edits.Passage;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/** What is selected, with the notes that belong to it. */
final class SelectedPassage {

  private SelectedPassage() {}

  /** The passage at {@code selection}; empty where no note belongs to it. */
  static Optional<Passage> of(PostilEditor editor, Span selection) {
    IDocument document = editor.document();
    boolean plain =
        PostilPlugin.articles()
            .find(document)
            .filter(AnalysedText::isCurrent)
            .filter(text -> !hasReferences(text.analysis(), selection))
            .isPresent();
    return plain
        ? Optional.empty()
        : Background.compute(Messages.Clipboard_title, () -> passage(document, selection))
            .flatMap(Function.identity());
  }

  private static Optional<Passage> passage(IDocument document, Span selection) {
    Analysis article = PostilPlugin.articles().analyse(document);
    return hasReferences(article, selection) ? Passage.of(article, selection) : Optional.empty();
  }

  /** Whether a note reference begins in {@code selection}. */
  static boolean hasReferences(Analysis article, Span selection) {
    return !SpanSearch.beginningIn(
            article.recognition().references(), NoteReference::span, selection)
        .isEmpty();
  }
}
