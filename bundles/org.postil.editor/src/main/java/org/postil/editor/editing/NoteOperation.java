package org.postil.editor.editing;

import static org.postil.editor.Messages.Editing_nothingToDo;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.Background;
import org.postil.editor.article.DocumentEdits;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;
import org.postil.text.TextEdit;

/**
 * Works an operation out in the background, then does it in an editor as one undo step, or says why
 * it cannot be done.
 *
 * @param title name of the operation, for dialogs
 * @param refusal what to do when it is refused
 */
public record NoteOperation(PostilEditor editor, String title, Consumer<Refused> refusal) {

  /** Shows a refusal in a dialog. */
  public NoteOperation(PostilEditor editor, String title) {
    this(editor, title, refused -> RefusalDialog.open(editor, title, refused));
  }

  /** Works out and does {@code operation} with the article as it stands. */
  public void run(Function<Analysis, Outcome> operation) {
    if (editor.mayChange()) {
      IDocument document = editor.document();
      show(() -> operation.apply(PostilPlugin.articles().analyse(document)), version());
    }
  }

  /** Shows what comes of {@code outcome}, which takes a while to tell and holds for one version. */
  private void show(Supplier<Outcome> outcome, long version) {
    Background.compute(title, outcome).ifPresent(found -> show(found, version));
  }

  private void show(Outcome outcome, long version) {
    switch (outcome) {
      case Outcome stale when version != version() -> editor.say(Messages.Editing_changed);
      case Done done when done.edits().isEmpty() && done.caret().isEmpty() ->
          editor.tell(Editing_nothingToDo);
      case Done done -> apply(done);
      case Refused refused -> refusal.accept(refused);
      case Asked asked -> ask(asked, version);
    }
  }

  private void ask(Asked asked, long version) {
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    new ChoicePopup(viewer, asked, choice -> show(choice.outcome(), version)).open();
  }

  private void apply(Done done) {
    IRegion selected = editor.selectedRegion();
    int behind = selected.getOffset() + selected.getLength();
    try {
      DocumentEdits.apply(editor.document(), done.edits());
    } catch (BadLocationException e) {
      throw new IllegalStateException("Edits of another version of the text", e);
    }
    if (done.caret().isPresent()) {
      editor.selectAndReveal(TextEdit.behind(done.edits(), behind), 0);
      editor.goTo(new Region(done.caret().getAsInt(), 0));
    }
    done.remarks().stream().findFirst().ifPresent(remark -> editor.tell(remark.message()));
  }

  private long version() {
    return ((IDocumentExtension4) editor.document()).getModificationStamp();
  }
}
