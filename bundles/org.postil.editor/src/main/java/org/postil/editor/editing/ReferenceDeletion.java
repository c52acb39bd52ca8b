package org.postil.editor.editing;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
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
 * Deletes words with their notes, where the user prefers that. Where a note has other references,
 * it stays; where it cannot be deleted for sure, the words are deleted as anywhere else.
 */
record ReferenceDeletion(PostilEditor editor, ITextViewer viewer) {

  /** Whether the user wants notes to go with their references, and one stretch is selected. */
  boolean isOn() {
    return EditingPreferences.notesFollow() && editor.selectsOneStretch();
  }

  /** Deletes what stands at {@code span} if there are references in it; returns whether it did. */
  boolean delete(Span span) {
    boolean isReference =
        referenceAt(span.offset()).filter(each -> each.span().equals(span)).isPresent();
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
  Optional<NoteReference> referenceAt(int offset) {
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
