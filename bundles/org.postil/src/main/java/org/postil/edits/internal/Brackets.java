package org.postil.edits.internal;

import org.postil.recognition.NoteStyle;

/** What stands around references of a style, beside what belongs to the label itself. */
record Brackets(String open, String close) {

  static Brackets of(NoteStyle style) {
    return switch (style) {
      case BRACKET -> new Brackets("[", "]");
      case PARENTHESIS -> new Brackets("(", ")");
      default -> new Brackets("", "");
    };
  }
}
