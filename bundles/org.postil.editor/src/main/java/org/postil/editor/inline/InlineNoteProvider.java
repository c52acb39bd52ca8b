package org.postil.editor.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.osgi.util.NLS;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Excerpt;

/**
 * Shows the beginning of each note right behind its reference, and behind the label of a note how
 * often it is referred to. At the end of the line, where other editors show such things, they would
 * be far from the reference: a line of an article is a whole paragraph.
 */
public final class InlineNoteProvider extends AbstractCodeMiningProvider {

  private static final int LENGTH = 48;

  @Override
  public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
      ITextViewer viewer, IProgressMonitor monitor) {
    boolean wanted = PostilPlugin.get().getPreferenceStore().getBoolean(InlineNotes.PREFERENCE);
    return PostilPlugin.articles()
        .find(viewer.getDocument())
        .filter(text -> wanted && text.isCurrent())
        .map(AnalysedText::analysis)
        .filter(article -> !InlineNotes.areTooMany(article))
        .<CompletableFuture<List<? extends ICodeMining>>>map(
            article -> CompletableFuture.supplyAsync(() -> words(viewer, article)))
        // A list that the platform may sort.
        .orElseGet(() -> CompletableFuture.completedFuture(new ArrayList<>()));
  }

  private List<InlineWords> words(ITextViewer viewer, Analysis article) {
    List<InlineWords> found = new ArrayList<>();
    for (NoteReference reference : article.recognition().references()) {
      reference
          .note()
          .filter(note -> !note.isInline())
          .ifPresent(
              note -> found.add(words(viewer, reference.span().end(), words(article, note))));
    }
    for (Note note : article.recognition().notes()) {
      found.add(words(viewer, note.labelSpan().end(), count(article, note)));
    }
    found.removeIf(words -> words.getPosition().getOffset() >= article.text().length());
    return found;
  }

  private static String words(Analysis article, Note note) {
    String words = Excerpt.of(article.text(), note.body(), LENGTH);
    return NLS.bind(Messages.Inline_note, words);
  }

  private static String count(Analysis article, Note note) {
    int count = article.links().referencesTo(note).size();
    return count == 1 ? Messages.Inline_oneReference : NLS.bind(Messages.Inline_references, count);
  }

  private InlineWords words(ITextViewer viewer, int offset, String words) {
    return new InlineWords(viewer, new Position(offset, 1), this, words);
  }
}
