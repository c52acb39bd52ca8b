package org.postil.editor.refactoring;

import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.PlaceNotes;
import org.postil.edits.PlaceNotes.Place;

/** Where the notes are to stand. */
final class PlacePage extends OperationPage {

  private Place place = Place.END;

  PlacePage() {
    super("place");
  }

  @Override
  void createChoices(Composite parent) {
    Group places = group(parent, Messages.Place_where);
    choice(places, Messages.Place_end, Place.END);
    choice(places, Messages.Place_chapter, Place.CHAPTER);
    choice(places, Messages.Place_section, Place.SECTION);
    choice(places, Messages.Place_paragraph, Place.PARAGRAPH);
  }

  private void choice(Group group, String text, Place meant) {
    choice(group, text, meant == place, () -> place = meant);
  }

  @Override
  Function<Analysis, Outcome> operation() {
    Place chosen = place;
    return article -> PlaceNotes.at(article, chosen);
  }
}
