package org.postil.editor.preview;

import org.eclipse.swt.custom.StyledText;

/**
 * How the text of an editor looks, for a page that is to look alike.
 *
 * @param isDark whether it is light on dark
 * @param points height of the font
 */
record TextLook(boolean isDark, int points) {

  static TextLook of(StyledText text) {
    return new TextLook(
        text.getBackground().getRGB().getHSB()[2] < 0.5f,
        text.getFont().getFontData()[0].getHeight());
  }
}
