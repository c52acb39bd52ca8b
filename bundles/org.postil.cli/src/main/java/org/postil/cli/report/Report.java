package org.postil.cli.report;

import java.io.IOException;

/** Prints what was found, text by text, so that nothing has to be kept. */
public interface Report {

  /** Prints the findings of one text. */
  void add(Checked checked) throws IOException;

  /** Prints what comes after the last text. */
  void finish() throws IOException;
}
