package org.postil.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.cli.Messages;
import org.postil.edits.LabelChange;

/** Prints which labels changed, one line for each note: old, new, parted by an arrow. */
public final class LabelTable {

  private final Printer printer;

  public LabelTable(OutputStream out) {
    printer = new Printer(out);
  }

  /** Prints the changes in the file of that name. */
  public void write(String name, List<LabelChange> labels) throws IOException {
    printer.line(Messages.format("edit.table", name));
    for (LabelChange label : labels) {
      printer.line(
          Messages.format(
              "edit.table.line",
              label.before().orElse(Messages.format("edit.table.new")),
              label.after().orElse(Messages.format("edit.table.gone"))));
    }
  }
}
