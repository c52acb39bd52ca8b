package org.postil.editor.highlighting;

import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.postil.text.Span;

/** The styled spans of the document that a viewer shows, moved with each of its changes. */
final class MovingSpans implements ITextInputListener, IDocumentListener {

  private StyledSpans spans = new StyledSpans.Builder().build();

  void install(ITextViewer viewer) {
    viewer.addTextInputListener(this);
    inputDocumentChanged(null, viewer.getDocument());
  }

  void uninstall(ITextViewer viewer) {
    viewer.removeTextInputListener(this);
    inputDocumentAboutToBeChanged(viewer.getDocument(), null);
  }

  StyledSpans current() {
    return spans;
  }

  /** Returns the part of the document that looks different now, if there is one. */
  Optional<Span> replace(StyledSpans computed) {
    Optional<Span> changed = spans.differenceTo(computed);
    spans = computed;
    return changed;
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // Only what has happened counts.
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    spans.move(event);
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
    if (before != null) {
      before.removePrenotifiedDocumentListener(this);
    }
    spans = new StyledSpans.Builder().build();
  }

  @Override
  public void inputDocumentChanged(IDocument before, IDocument after) {
    if (after != null) {
      after.addPrenotifiedDocumentListener(this);
    }
  }
}
