package org.postil.cli.input;

/** Says of a file that cannot be read what it is, where the trouble lies and what to do. */
public final class UnreadableSource extends Exception {

  private static final long serialVersionUID = 1;

  private final boolean binary;

  UnreadableSource(String message) {
    this(message, false);
  }

  UnreadableSource(String message, boolean binary) {
    super(message);
    this.binary = binary;
  }

  /** Whether the file is no text at all, so that in a folder it can be passed over. */
  public boolean isBinary() {
    return binary;
  }
}
