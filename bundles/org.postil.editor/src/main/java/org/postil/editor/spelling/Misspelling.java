package org.postil.editor.spelling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;
import org.postil.dictionaries.Speller;

/** A word that the dictionary does not know. */
final class Misspelling extends SpellingProblem {

  private static final int MOST_SUGGESTIONS = 7;

  /** How long a person waits for suggestions without noticing. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private final String word;
  private final int offset;
  private final Speller speller;

  /**
   * @param offset where the word stood when it was checked, in UTF-16 code units
   */
  Misspelling(String word, int offset, Speller speller) {
    this.word = word;
    this.offset = offset;
    this.speller = speller;
  }

  @Override
  public int getOffset() {
    return offset;
  }

  @Override
  public int getLength() {
    return word.length();
  }

  @Override
  public String getMessage() {
    return NLS.bind(Messages.Spelling_unknown, word);
  }

  @Override
  public ICompletionProposal[] getProposals() {
    return getProposals(null);
  }

  @Override
  public ICompletionProposal[] getProposals(IQuickAssistInvocationContext context) {
    int near = context == null ? offset : context.getOffset();
    List<ICompletionProposal> proposals = new ArrayList<>();
    speller.suggest(word, PATIENCE).stream()
        .limit(MOST_SUGGESTIONS)
        .forEach(better -> proposals.add(new Correction(word, better, near)));
    proposals.add(offer(Messages.Spelling_ignore, this::ignore));
    proposals.add(offer(Messages.Spelling_add, document -> OwnWords.ofAll().add(word)));
    return proposals.toArray(ICompletionProposal[]::new);
  }

  private ICompletionProposal offer(String title, Consumer<IDocument> action) {
    return new WordOffer(NLS.bind(title, word), action);
  }

  private void ignore(IDocument document) {
    OwnWords.of(document).ifPresent(words -> words.add(word));
  }
}
