package org.postil.editor.inline;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.ViewerSubscription;

/** Keeps the notes within the lines of one editor up to date, as long as a person wants them. */
public final class InlineNotes {

  /** Key of the preference that tells whether they are shown. */
  static final String PREFERENCE = "inlineNotes";

  // The editor lays out each of them anew whenever one changes, which in a book takes it too long.
  private static final int MOST = 1000;

  private final ISourceViewerExtension5 viewer;
  private final IPreferenceStore preferences = PostilPlugin.get().getPreferenceStore();
  private final IPropertyChangeListener toggled;
  private final ViewerSubscription<Analysis> subscription;

  public InlineNotes(ISourceViewer viewer) {
    this.viewer = (ISourceViewerExtension5) viewer;
    toggled =
        event -> {
          if (event.getProperty().equals(PREFERENCE)) {
            this.viewer.updateCodeMinings();
          }
        };
    preferences.addPropertyChangeListener(toggled);
    subscription = new ViewerSubscription<>(viewer, analysis -> analysis, this::update);
  }

  public void dispose() {
    preferences.removePropertyChangeListener(toggled);
    subscription.dispose();
  }

  private void update(Analysis analysis) {
    if (preferences.getBoolean(PREFERENCE)) {
      viewer.updateCodeMinings();
    }
  }

  /** Whether {@code article} has more references and notes than are shown within the lines. */
  static boolean areTooMany(Analysis article) {
    return article.recognition().references().size() + article.recognition().notes().size() > MOST;
  }
}
