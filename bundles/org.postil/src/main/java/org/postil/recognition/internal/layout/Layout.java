package org.postil.recognition.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.postil.text.Span;

/**
 * Cuts a text into paragraphs. Blank lines part them; within a run of lines a further paragraph
 * begins where a line opens a list item, a row of a table, a heading or the like.
 */
public final class Layout {

  // How far the labels of a list without blank lines may skip and still be one list.
  private static final int MAX_SKIP = 2;

  private final String text;
  private final Lines lines;
  private final BitSet taken;
  private final LabelScanner labels;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private Optional<Label> previous = Optional.empty();

  private Layout(String text, Lines lines, BitSet taken) {
    this.text = text;
    this.lines = lines;
    this.taken = taken;
    this.labels = new LabelScanner(text);
  }

  /** The paragraphs of {@code text} without the zero-based lines that are {@code taken} already. */
  public static List<Paragraph> read(String text, Lines lines, BitSet taken) {
    Layout layout = new Layout(text, lines, taken);
    int line = 0;
    while (line < lines.count()) {
      line = layout.isOpen(line) ? layout.run(line) : line + 1;
    }
    return BareLabels.keepLists(layout.paragraphs);
  }

  private boolean isOpen(int line) {
    return !lines.isBlank(line) && !taken.get(line);
  }

  private int run(int first) {
    int open = first;
    Optional<Label> label = labelOf(first);
    boolean inList = label.isPresent();
    previous = inList ? label : previous;
    int line = first + 1;
    for (; line < lines.count() && isOpen(line); line++) {
      Optional<Label> next = labelOf(line);
      boolean continues = next.isPresent() && continues(inList, next.get(), line);
      if (continues || standsAlone(line) || standsAlone(line - 1)) {
        add(open, line - 1, open == first, label);
        open = line;
        label = continues ? next : Optional.empty();
        previous = continues ? next : previous;
        inList |= continues;
      }
    }
    add(open, line - 1, open == first, label);
    return line;
  }

  private void add(int first, int last, boolean loose, Optional<Label> label) {
    Span span = Span.between(lines.start(first), lines.end(last));
    paragraphs.add(new Paragraph(span, first, last, loose, lines.isIndented(first), label));
  }

  private Optional<Label> labelOf(int line) {
    return labels.scan(lines.start(line), lines.end(line));
  }

  /**
   * Whether a labelled line below another line opens a list item rather than goes on with prose.
   *
   * @param inList whether a label stands above it in the same run of lines
   */
  private boolean continues(boolean inList, Label next, int line) {
    if (next.form() == LabelForm.CARET || next.form() == LabelForm.SYMBOL) {
      return true;
    }
    if (next.number() == 1) {
      return endsWithColon(line - 1) || inList;
    }
    if (previous.filter(label -> label.form() == next.form()).isEmpty()) {
      return false;
    }
    // Below a further paragraph of an item, only the very next label opens the next item.
    int step = next.number() - previous.get().number();
    return inList ? step >= 0 && step <= 1 + MAX_SKIP : step == 1;
  }

  private boolean endsWithColon(int line) {
    return ":：".indexOf(text.charAt(lines.end(line) - 1)) >= 0;
  }

  private boolean standsAlone(int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    return Marks.headingLevel(text, start, end) > 0
        || Marks.isBullet(text, start, end)
        || Marks.isBreak(text, start, end)
        || isRow(start, end);
  }

  private boolean isRow(int start, int end) {
    int tab = text.indexOf('\t', start, end);
    return tab >= 0;
  }
}
