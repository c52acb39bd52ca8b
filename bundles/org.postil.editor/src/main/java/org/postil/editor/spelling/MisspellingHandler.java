package org.postil.editor.spelling;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.postil.editor.PostilEditor;

/**
 * Takes the caret to a misspelled word; {@code plugin.xml} says behind the class which way. The
 * platform's keys from problem to problem pass these words over, since in a book there are many.
 */
public final class MisspellingHandler extends AbstractHandler implements IExecutableExtension {

  private enum Way {
    NEXT,
    PREVIOUS
  }

  private Way way;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    way = Way.valueOf((String) data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof PostilEditor editor) {
      SpellingMarks.of(editor.getAdapter(ITextViewer.class))
          .flatMap(marks -> target(marks.places(), editor.caret()))
          .ifPresentOrElse(editor::goTo, () -> editor.say(nothingThere()));
    }
    return null;
  }

  private Optional<IRegion> target(List<IRegion> places, int caret) {
    return switch (way) {
      case NEXT -> places.stream().filter(place -> place.getOffset() > caret).findFirst();
      case PREVIOUS ->
          places.reversed().stream().filter(place -> place.getOffset() < caret).findFirst();
    };
  }

  private String nothingThere() {
    return switch (way) {
      case NEXT -> Messages.Spelling_noNext;
      case PREVIOUS -> Messages.Spelling_noPrevious;
    };
  }
}
