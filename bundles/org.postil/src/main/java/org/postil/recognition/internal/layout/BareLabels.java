package org.postil.recognition.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps numbers that open a paragraph without a mark as labels only in a list: where the paragraph
 * before or after opens with the number before or after.
 */
final class BareLabels {

  private BareLabels() {}

  /** The paragraphs, those without such a neighbour stripped of their bare labels. */
  static List<Paragraph> keepLists(List<Paragraph> paragraphs) {
    List<Paragraph> kept = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      int number = bare(paragraphs, i);
      boolean list =
          number == 0
              || bare(paragraphs, i - 1) == number - 1 && number > 1
              || bare(paragraphs, i + 1) == number + 1;
      kept.add(list ? paragraphs.get(i) : withoutLabel(paragraphs.get(i)));
    }
    return kept;
  }

  /** The number of the bare label of a paragraph, 0 for none. */
  private static int bare(List<Paragraph> paragraphs, int i) {
    return i < 0 || i >= paragraphs.size()
        ? 0
        : paragraphs
            .get(i)
            .label()
            .filter(label -> label.form() == LabelForm.BARE)
            .map(Label::number)
            .orElse(0);
  }

  private static Paragraph withoutLabel(Paragraph p) {
    return new Paragraph(
        p.span(), p.firstLine(), p.lastLine(), p.loose(), p.indented(), Optional.empty());
  }
}
