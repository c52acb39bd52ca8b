package org.postil.editor.editing;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.edits.CutPassage;
import org.postil.edits.DeleteNote;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Refused;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * Deletes notes with their references, where the user prefers that. As in a word processor, the
 * first Backspace or Delete at a reference selects it, the second deletes it and its note. Of
 * selected words the notes go, too. Where a note has other references, it stays; where it cannot be
 * deleted for sure, the key deletes the selection as anywhere else.
 */
public final class ReferenceDeletion implements VerifyKeyListener {

  private final PostilEditor editor;
  private final ITextViewer viewer;

  private ReferenceDeletion(PostilEditor editor, ITextViewer viewer) {
    this.editor = editor;
    this.viewer = viewer;
  }

  /** Looks at the keys pressed in {@code viewer}, as long as it lives. */
  public static void install(PostilEditor editor, ITextViewer viewer) {
    ((ITextViewerExtension) viewer).prependVerifyKeyListener(new ReferenceDeletion(editor, viewer));
  }

  @Override
  public void verifyKey(VerifyEvent event) {
    boolean deletes = event.keyCode == SWT.BS || event.keyCode == SWT.DEL;
    if (deletes
        && event.doit
        && event.stateMask == 0
        && EditingPreferences.notesFollow()
        && editor.selectsOneStretch()) {
      Point selected = viewer.getSelectedRange();
      event.doit =
          selected.y == 0 ? !select(selected.x, event.keyCode) : !delete(selected.x, selected.y);
    }
  }

  private boolean select(int caret, int key) {
    Optional<NoteReference> reference =
        referenceAt(caret)
            .filter(each -> caret == (key == SWT.BS ? each.span().end() : each.span().offset()));
    reference.ifPresent(
        each -> {
          viewer.setSelectedRange(each.span().offset(), each.span().length());
          editor.say(NLS.bind(Messages.Deletion_again, each.label()));
        });
    return reference.isPresent();
  }

  private boolean delete(int offset, int length) {
    Span span = new Span(offset, length);
    boolean isReference = referenceAt(offset).filter(each -> each.span().equals(span)).isPresent();
    if (isReference) {
      delete(span, article -> outcome(article, span));
    } else if (hasReferences(span)) {
      delete(span, article -> CutPassage.of(article, span));
    } else {
      return false;
    }
    return true;
  }

  private void delete(Span span, Function<Analysis, Outcome> operation) {
    new NoteOperation(editor, Messages.Deletion_title, refused -> deletePlainly(span, refused))
        .run(operation);
  }

  private boolean hasReferences(Span span) {
    return analysed()
        .map(article -> article.recognition().references())
        .filter(all -> !SpanSearch.beginningIn(all, NoteReference::span, span).isEmpty())
        .isPresent();
  }

  /** The defined reference at {@code offset} of a text that is analysed as it is. */
  private Optional<NoteReference> referenceAt(int offset) {
    return analysed()
        .map(article -> article.recognition().references())
        .flatMap(all -> SpanSearch.touching(all, NoteReference::span, offset))
        .filter(reference -> reference.note().isPresent());
  }

  private Optional<Analysis> analysed() {
    return PostilPlugin.articles()
        .find(viewer.getDocument())
        .filter(AnalysedText::isCurrent)
        .map(AnalysedText::analysis);
  }

  /** What comes of deleting the reference, and its note if there is no other. */
  private static Outcome outcome(Analysis article, Span reference) {
    Outcome outcome = DeleteNote.at(article, reference.offset());
    return outcome instanceof Asked asked
        ? asked.choices().stream()
            .filter(choice -> choice.place().equals(reference))
            .findFirst()
            .map(Choice::outcome)
            .orElseThrow()
            .get()
        : outcome;
  }

  private void deletePlainly(Span span, Refused refused) {
    viewer.setSelectedRange(span.offset(), span.length());
    viewer.getTextWidget().invokeAction(SWT.DEL);
    editor.say(refused.reason());
  }
}
