package org.postil.editor.highlighting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/**
 * What the editor shows in a style of its own. Each kind has a colour of the theme, and each but
 * the body of a note is told from plain text without its colour, too.
 */
enum TextKind {
  NOTE_REFERENCE("noteReference", SWT.BOLD, false),
  UNCERTAIN_REFERENCE("noteReference", SWT.BOLD | SWT.ITALIC, false),
  CROSS_REFERENCE("crossReference", SWT.ITALIC, false),
  URL("url", SWT.NORMAL, true),
  NOTE_LABEL("noteLabel", SWT.BOLD, false),
  NOTE("note", SWT.NORMAL, false),
  HEADING("heading", SWT.BOLD, false),
  BREAK("sectionBreak", SWT.BOLD, false),
  HEADER_KEY("headerKey", SWT.BOLD, false);

  private final String colour;
  private final int fontStyle;
  private final boolean underline;

  TextKind(String colour, int fontStyle, boolean underline) {
    this.colour = TextColours.PREFIX + colour;
    this.fontStyle = fontStyle;
    this.underline = underline;
  }

  /** Id of the theme's colour definition. */
  String colour() {
    return colour;
  }

  StyleRange style(int offset, int length, Color foreground) {
    StyleRange range = new StyleRange(offset, length, foreground, null, fontStyle);
    range.underline = underline;
    return range;
  }
}
