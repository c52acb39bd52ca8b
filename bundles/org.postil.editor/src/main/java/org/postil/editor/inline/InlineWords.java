package org.postil.editor.inline;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;

/** Words that the editor shows within a line and that are not in the text. */
final class InlineWords extends LineContentCodeMining {

  /**
   * @param position the character before which they stand
   */
  InlineWords(Position position, ICodeMiningProvider provider, String words) {
    super(position, provider);
    setLabel(words);
  }

  @Override
  public boolean isResolved() {
    return true;
  }
}
