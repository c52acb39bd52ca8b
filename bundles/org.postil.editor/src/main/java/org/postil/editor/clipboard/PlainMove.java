package org.postil.editor.clipboard;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Region;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.DocumentEdits;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** Moves text as it is, with no regard to notes; each time one step to undo. */
record PlainMove(PostilEditor editor) {

  void insert(String words, int offset) {
    apply(List.of(new TextEdit(new Span(offset, 0), words)));
    editor.select(new Region(offset, words.length()));
  }

  void delete(Span span) {
    apply(List.of(new TextEdit(span, "")));
  }

  void move(Span span, int to) {
    if (span.touches(to)) {
      return;
    }
    String words = span.of(editor.document().get());
    apply(List.of(new TextEdit(span, ""), new TextEdit(new Span(to, 0), words)));
    editor.select(new Region(to > span.offset() ? to - span.length() : to, span.length()));
  }

  private void apply(List<TextEdit> edits) {
    if (editor.mayChange()) {
      try {
        DocumentEdits.apply(editor.document(), edits);
      } catch (BadLocationException e) {
        PostilPlugin.get().getLog().error(Messages.Clipboard_title, e);
      }
    }
  }
}
