package org.postil.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.postil.checks.Check;
import org.postil.settings.CheckSettings;

/** The checks there are, one a line: id, severity, what it looks for. */
public final class CheckList {

  private final Printer printer;

  public CheckList(OutputStream out) {
    printer = new Printer(out);
  }

  /** Writes {@code checks} in columns, with the severities that {@code settings} give them. */
  public void write(List<Check> checks, CheckSettings settings) throws IOException {
    int width = checks.stream().mapToInt(check -> check.id().length()).max().orElse(0);
    for (Check check : checks) {
      String severity = settings.level(check).word();
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
