package org.postil.editor.spelling;

import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.postil.editor.assist.QuickProposal;

/** Something that Ctrl+1 offers for a word, and that changes no text. */
record WordOffer(String title, Consumer<IDocument> action) implements QuickProposal {

  @Override
  public void apply(IDocument document) {
    action.accept(document);
  }

  @Override
  public String getDisplayString() {
    return title;
  }
}
