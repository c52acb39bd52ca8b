package org.postil.checks;

/** How grave a finding is, gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
