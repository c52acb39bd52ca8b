package org.postil.editor.status;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.IStatusField;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ViewerSubscription;
import org.postil.statistics.CountedWords;
import org.postil.text.Span;

/**
 * Tells in the status line how many words the article has, how far the caret is in it, and how many
 * words are selected.
 */
public final class ReadingStatus {

  /** The field of the status line. */
  public static final String CATEGORY = "org.postil.editor.words";

  private final PostilEditor editor;
  private final ISelectionChangedListener caretFollower = event -> show();
  private final ViewerSubscription<CountedWords> subscription;
  private Optional<CountedWords> words = Optional.empty();
  private Optional<IStatusField> field = Optional.empty();

  /** Follows the caret and the text of {@code editor} until it is disposed. */
  public ReadingStatus(PostilEditor editor) {
    this.editor = editor;
    subscription =
        ViewerSubscription.slow(editor.getAdapter(ITextViewer.class), CountedWords::of, this::show);
    caret().addPostSelectionChangedListener(caretFollower);
  }

  public void dispose() {
    caret().removePostSelectionChangedListener(caretFollower);
    subscription.dispose();
  }

  /** From now on tells it there; with an empty field nowhere. */
  public void showIn(Optional<IStatusField> statusField) {
    field = statusField;
    show();
  }

  private IPostSelectionProvider caret() {
    return (IPostSelectionProvider) editor.getSelectionProvider();
  }

  private void show(CountedWords counted) {
    words = Optional.of(counted);
    show();
  }

  private void show() {
    field.ifPresent(shown -> shown.setText(words.map(this::text).orElse("")));
  }

  private String text(CountedWords counted) {
    TextSelection selection = (TextSelection) caret().getSelection();
    int count = counted.all().all();
    String all = count == 1 ? Messages.Status_oneWord : NLS.bind(Messages.Status_words, count);
    int selected = selection.getLength() > 0 ? selectedWords(counted, selection) : 0;
    return selected > 0
        ? NLS.bind(Messages.Status_selected, selected, all)
        : NLS.bind(Messages.Status_position, all, position(selection.getOffset()));
  }

  /** None when nothing is selected that counts as a word, but a reference, say. */
  private int selectedWords(CountedWords counted, TextSelection selection) {
    return article().map(text -> counted.in(span(text, selection)).all()).orElse(0);
  }

  private static Span span(AnalysedText text, TextSelection selection) {
    int start = text.toAnalysed(selection.getOffset());
    int end = text.toAnalysed(selection.getOffset() + selection.getLength());
    return Span.between(start, Math.max(start, end));
  }

  /** How far the caret is, in percent. */
  private long position(int offset) {
    return Math.round(100.0 * offset / Math.max(1, document().getLength()));
  }

  private Optional<AnalysedText> article() {
    return PostilPlugin.articles().find(document());
  }

  private IDocument document() {
    return editor.getAdapter(ITextViewer.class).getDocument();
  }
}
