package org.postil.editor.entering;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.ViewerSubscription;
import org.postil.editor.editing.EditingPreferences;
import org.postil.edits.EnteredText;
import org.postil.recognition.NoteReference;
import org.postil.text.SpanSearch;

/**
 * Tells in the status line what a reference that was just typed refers to, and by which key a new
 * note can be made of it. The text is left alone: a digit may as well be meant as it is. Each
 * number that is typed is a step to undo of its own.
 */
public final class EnteringHints implements VerifyKeyListener {

  /** Characters besides digits of which references are written. */
  private static final String MARKS = "[]^*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹";

  private final PostilEditor editor;
  private final ITextViewer viewer;
  private OptionalInt typedTo = OptionalInt.empty();

  private EnteringHints(PostilEditor editor, ITextViewer viewer) {
    this.editor = editor;
    this.viewer = viewer;
  }

  /** Looks at what is typed in {@code viewer}, as long as it lives. */
  public static void install(PostilEditor editor, ITextViewer viewer) {
    EnteringHints hints = new EnteringHints(editor, viewer);
    ((ITextViewerExtension) viewer).appendVerifyKeyListener(hints);
    ViewerSubscription<Analysis> subscription =
        new ViewerSubscription<>(viewer, article -> article, hints::tell);
    viewer.getTextWidget().addDisposeListener(event -> subscription.dispose());
  }

  @Override
  public void verifyKey(VerifyEvent event) {
    if (event.doit && event.character >= ' ' && EditingPreferences.notesFollow()) {
      int caret = viewer.getSelectedRange().x;
      boolean mark = Character.isDigit(event.character) || MARKS.indexOf(event.character) >= 0;
      boolean goesOn = typedTo.equals(OptionalInt.of(caret));
      if (mark != goesOn) {
        DocumentUndoManagerRegistry.getDocumentUndoManager(viewer.getDocument()).commit();
      }
      typedTo = mark ? OptionalInt.of(caret + 1) : OptionalInt.empty();
    }
  }

  private void tell(Analysis article) {
    if (typedTo.isPresent() && typedTo.getAsInt() == viewer.getSelectedRange().x) {
      int caret = typedTo.getAsInt();
      SpanSearch.touching(article.recognition().references(), NoteReference::span, caret)
          .ifPresent(reference -> tell(article, reference));
    }
  }

  private void tell(Analysis article, NoteReference reference) {
    EnteredText.reference(article, reference)
        .map(EnteredText::span)
        .ifPresent(
            typed -> {
              editor.enteredStretch().remember(typed.offset(), typed.of(article.text()));
              editor.tell(words(reference));
            });
  }

  private static String words(NoteReference reference) {
    return NLS.bind(
        reference.note().isPresent() ? Messages.Entering_typed : Messages.Entering_undefined,
        reference.label(),
        key());
  }

  /** Tells by which key the notes of a text that was just pasted get among the others. */
  public static void tellOfPasted(PostilEditor editor) {
    editor.tell(NLS.bind(Messages.Entering_pasted, key()));
  }

  private static String key() {
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    return Optional.ofNullable(
            bindings.getBestActiveBindingFormattedFor(ITextEditorActionDefinitionIds.QUICK_ASSIST))
        .orElse(Messages.Entering_keyless);
  }
}
