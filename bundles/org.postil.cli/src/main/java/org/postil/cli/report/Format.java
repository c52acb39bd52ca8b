package org.postil.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** How findings are printed. The names are what a user writes. */
public enum Format {
  text,
  json,
  sarif,
  github;

  /**
   * A report in this format.
   *
   * @param out where it is printed
   * @param version of Postil, for formats that name it
   * @param colour whether a terminal shows it
   */
  public Report to(OutputStream out, String version, boolean colour) throws IOException {
    return switch (this) {
      case text -> new TextReport(out, colour);
      case json -> new JsonReport(out);
      case sarif -> new SarifReport(out, version);
      case github -> new GithubReport(out);
    };
  }
}
