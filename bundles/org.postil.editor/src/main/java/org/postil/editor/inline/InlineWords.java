package org.postil.editor.inline;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Words that the editor shows within a line and that are not in the text. */
final class InlineWords extends LineContentCodeMining {

  /** That of the notes. The platform's grey is too pale for words that are to be read. */
  static final String COLOUR = "org.postil.editor.color.note";

  private final ITextViewer viewer;

  /**
   * @param position the character before which they stand
   */
  InlineWords(ITextViewer viewer, Position position, ICodeMiningProvider provider, String words) {
    super(position, provider);
    this.viewer = viewer;
    setLabel(words);
  }

  @Override
  public boolean isResolved() {
    return true;
  }

  @Override
  public Point draw(GC gc, StyledText text, Color platform, int x, int y) {
    Color colour =
        isSelected()
            ? text.getSelectionForeground()
            : JFaceResources.getColorRegistry().get(COLOUR);
    gc.setForeground(colour);
    return super.draw(gc, text, colour, x, y);
  }

  /** They are on the ground of the character before them. */
  private boolean isSelected() {
    Point selection = viewer.getSelectedRange();
    int offset = getPosition().getOffset();
    return selection.x < offset && offset <= selection.x + selection.y;
  }
}
