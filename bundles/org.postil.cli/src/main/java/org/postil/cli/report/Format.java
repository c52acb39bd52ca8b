package org.postil.cli.report;

import java.io.OutputStream;

/** How findings are printed. The names are what a user writes. */
public enum Format {
  text,
  json;

  /**
   * A report in this format.
   *
   * @param out where it is printed
   * @param colour whether a terminal shows it
   */
  public Report to(OutputStream out, boolean colour) {
    return switch (this) {
      case text -> new TextReport(out, colour);
      case json -> new JsonReport(out);
    };
  }
}
