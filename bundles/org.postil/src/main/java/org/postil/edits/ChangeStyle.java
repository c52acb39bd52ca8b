package org.postil.edits;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.numbering.Label;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.text.TextEdit;

/**
 * Writes references in another style, also those that have no note, which {@link ConvertStyle}
 * refuses: so it takes their labels from the text, and not from a draft, which knows those of
 * notes.
 */
public final class ChangeStyle {

  private ChangeStyle() {}

  /**
   * The edits that write {@code references} with their brackets in {@code style}; those whose label
   * is no number or shares its brackets stay as they are.
   */
  public static List<TextEdit> edits(
      Analysis article, List<NoteReference> references, NoteStyle style) {
    return references.stream().flatMap(reference -> edit(article, reference, style)).toList();
  }

  private static Stream<TextEdit> edit(Analysis article, NoteReference reference, NoteStyle style) {
    ReferenceText written = ReferenceText.of(article, reference);
    OptionalInt number = Label.number(reference.label());
    if (written.inGroup() || number.isEmpty()) {
      return Stream.empty();
    }
    String label = Label.write(number.getAsInt(), style);
    String bracketed =
        switch (style) {
          case BRACKET -> "[" + label + "]";
          case PARENTHESIS -> "(" + label + ")";
          default -> label;
        };
    return Stream.of(new TextEdit(written.span(), bracketed));
  }
}
