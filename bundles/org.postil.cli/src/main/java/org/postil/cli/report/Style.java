package org.postil.cli.report;

import org.postil.checks.Severity;

/**
 * Colours for a terminal; without them the same words stand plain.
 *
 * @param colour whether to colour at all
 */
record Style(boolean colour) {

  String bold(String text) {
    return in("1", text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in("31;1", text);
      case WARNING -> in("33;1", text);
      case INFO -> in("36;1", text);
    };
  }

  private String in(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
