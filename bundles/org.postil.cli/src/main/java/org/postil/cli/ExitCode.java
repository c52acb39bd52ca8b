package org.postil.cli;

/** What a command ends with. */
final class ExitCode {

  /** Done, nothing of warning or worse found. */
  static final int CLEAN = 0;

  /** Done, findings of warning or worse. */
  static final int FINDINGS = 1;

  /** Something could not be read, written or understood. */
  static final int FAILED = 2;

  private ExitCode() {}
}
