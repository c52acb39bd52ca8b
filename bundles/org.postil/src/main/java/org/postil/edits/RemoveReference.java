package org.postil.edits;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Takes a note reference out of the text, also one that has no note. Of a reference with a note
 * {@link DeleteNote} takes the consequences; a draft keeps the others as they are.
 */
public final class RemoveReference {

  private RemoveReference() {}

  /**
   * The edits that remove {@code reference} with its brackets and the space that set it off; none
   * for one label of a group or range, which cannot go without a decision about the others.
   */
  public static List<TextEdit> edits(Analysis article, NoteReference reference) {
    ReferenceText written = ReferenceText.of(article, reference);
    if (written.inGroup()) {
      return List.of();
    }
    Span span = written.span();
    String text = article.text();
    boolean wordFollows =
        span.end() < text.length() && Character.isLetterOrDigit(text.charAt(span.end()));
    if (span.offset() > 0 && isBlank(text.charAt(span.offset() - 1)) && !wordFollows) {
      span = Span.between(span.offset() - 1, span.end());
    }
    return List.of(TextEdit.delete(span));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t';
  }
}
