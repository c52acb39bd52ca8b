package org.postil.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results, UTF-8 whatever the machine's locale; unlike a PrintStream it tells when
 *     nobody reads any more
 * @param err complaints
 * @param errIsTerminal whether a person watches {@code err}
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean errIsTerminal) {

  Streams {
    out = new BufferedOutputStream(out, 1 << 16);
  }
}
