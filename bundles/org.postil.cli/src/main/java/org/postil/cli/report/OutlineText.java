package org.postil.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.outline.Outline;
import org.postil.outline.OutlineItem;
import org.postil.text.LineIndex;

/** The outline as indented lines, each with the number of the line where its part begins. */
public final class OutlineText {

  private static final String INDENT = "  ";

  private final Printer printer;

  public OutlineText(OutputStream out) {
    printer = new Printer(out);
  }

  /** Writes the outline of {@code article} under that name. */
  public void write(String name, Analysis article) throws IOException {
    printer.line(name);
    write(Outline.of(article), article.lines(), INDENT);
  }

  private void write(List<OutlineItem> items, LineIndex lines, String indent) throws IOException {
    for (OutlineItem item : items) {
      int line = lines.line(item.selection().offset()) + 1;
      printer.line(indent + item.label() + "  :" + line);
      write(item.children(), lines, indent + INDENT);
    }
  }
}
