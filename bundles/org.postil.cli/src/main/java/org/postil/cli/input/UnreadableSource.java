package org.postil.cli.input;

/** Says of a file that cannot be read what it is, where the trouble lies and what to do. */
public final class UnreadableSource extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableSource(String message) {
    super(message);
  }
}
