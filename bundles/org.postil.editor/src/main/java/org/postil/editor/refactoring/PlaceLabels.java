package org.postil.editor.refactoring;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.TextStyle;
import org.postil.edits.ChangedPlace;
import org.postil.edits.ChangedPlace.Words;

/** The words of one column of the preview; what changes is bold. */
final class PlaceLabels extends LabelProvider implements IStyledLabelProvider {

  private static final Styler BOLD =
      new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
          style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        }
      };

  private final PlaceColumn column;

  PlaceLabels(PlaceColumn column) {
    this.column = column;
  }

  @Override
  public StyledString getStyledText(Object element) {
    ChangedPlace place = (ChangedPlace) element;
    return switch (column) {
      case LINE -> new StyledString(String.valueOf(place.line()));
      case BEFORE -> words(place.before());
      case AFTER -> words(place.after());
    };
  }

  private static StyledString words(Words words) {
    return new StyledString(words.lead()).append(words.changed(), BOLD).append(words.trail());
  }
}
