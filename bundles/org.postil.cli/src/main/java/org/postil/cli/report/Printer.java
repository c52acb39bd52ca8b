package org.postil.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Prints lines of text as UTF-8 and tells when that fails. */
final class Printer {

  private final OutputStream out;

  Printer(OutputStream out) {
    this.out = out;
  }

  void line(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }
}
