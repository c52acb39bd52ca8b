package org.postil.editor.reading;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;

/**
 * Shows the text of an editor in the theme's reading font, or in the font of all text editors when
 * the user prefers that.
 */
public final class ReadingFont implements IPropertyChangeListener {

  /** Id of the font definition. */
  static final String ID = "org.postil.editor.readingFont";

  private final ITextViewer viewer;
  private final IPreferenceStore preferences;

  public ReadingFont(ITextViewer viewer, IPreferenceStore preferences) {
    this.viewer = viewer;
    this.preferences = preferences;
    preferences.addPropertyChangeListener(this);
    JFaceResources.getFontRegistry().addListener(this);
    apply();
  }

  public void dispose() {
    JFaceResources.getFontRegistry().removeListener(this);
    preferences.removePropertyChangeListener(this);
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    boolean concerned =
        switch (event.getProperty()) {
          case ReadingPreferences.READING_FONT, ID, JFaceResources.TEXT_FONT -> true;
          default -> false;
        };
    if (concerned) {
      apply();
    }
  }

  private void apply() {
    String font =
        preferences.getBoolean(ReadingPreferences.READING_FONT) ? ID : JFaceResources.TEXT_FONT;
    viewer.getTextWidget().setFont(JFaceResources.getFont(font));
  }
}
