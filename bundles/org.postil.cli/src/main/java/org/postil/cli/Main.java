package org.postil.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the command line begins: {@code postil inspect|outline|check FILE…}. */
public final class Main {

  /** Java cannot tell; the script that starts it can. */
  private static final String TERMINAL = "org.postil.terminal";

  private Main() {}

  /** Runs one command and ends the virtual machine with its exit code: 0, 1 or 2. */
  public static void main(String[] arguments) {
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Boolean.getBoolean(TERMINAL));
    System.exit(CommandLines.postil(streams).execute(arguments));
  }
}
