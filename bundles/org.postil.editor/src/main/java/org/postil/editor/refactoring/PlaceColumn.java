package org.postil.editor.refactoring;

/** A column of the preview. */
enum PlaceColumn {
  LINE,
  BEFORE,
  AFTER;

  String title() {
    return switch (this) {
      case LINE -> Messages.Preview_line;
      case BEFORE -> Messages.Preview_before;
      case AFTER -> Messages.Preview_after;
    };
  }

  /** How much of the width it takes, in hundredths. */
  int share() {
    return this == LINE ? 10 : 45;
  }
}
