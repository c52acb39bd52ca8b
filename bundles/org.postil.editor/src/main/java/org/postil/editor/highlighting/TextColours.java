package org.postil.editor.highlighting;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyleRange;

/** Looks up the colours of {@link TextKind} in the present theme. */
final class TextColours {

  /** What the ids of Postil's colour definitions begin with. */
  static final String PREFIX = "org.postil.editor.color.";

  private final ColorRegistry registry = JFaceResources.getColorRegistry();
  private final IPropertyChangeListener listener;

  /**
   * @param changed runs when one of the colours was changed
   */
  TextColours(Runnable changed) {
    listener =
        event -> {
          if (event.getProperty().startsWith(PREFIX)) {
            changed.run();
          }
        };
    registry.addListener(listener);
  }

  void dispose() {
    registry.removeListener(listener);
  }

  StyleRange style(TextKind kind, int offset, int length) {
    return kind.style(offset, length, registry.get(kind.colour()));
  }
}
