package org.postil.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.postil.checks.Check;

/** The checks there are, one a line: id, severity, what it looks for. */
public final class CheckList {

  private final Printer printer;

  public CheckList(OutputStream out) {
    printer = new Printer(out);
  }

  /** Writes {@code checks} in columns. */
  public void write(List<Check> checks) throws IOException {
    int width = checks.stream().mapToInt(check -> check.id().length()).max().orElse(0);
    for (Check check : checks) {
      String severity = check.severity().name().toLowerCase(Locale.ROOT);
      printer.line(
          check.id()
              + " ".repeat(width - check.id().length())
              + "  "
              + severity
              + " ".repeat("warning".length() - severity.length())
              + "  "
              + check.summary());
    }
  }
}
