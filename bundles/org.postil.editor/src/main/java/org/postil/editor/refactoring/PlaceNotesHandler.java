package org.postil.editor.refactoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postil.edits.PlaceNotes;
import org.postil.edits.PlaceNotes.Place;

/** Makes end notes of foot notes, and back. */
public final class PlaceNotesHandler extends RefactoringHandler {

  @Override
  OperationPage page() {
    Map<Place, String> places = new LinkedHashMap<>();
    places.put(Place.END, Messages.Place_end);
    places.put(Place.CHAPTER, Messages.Place_chapter);
    places.put(Place.SECTION, Messages.Place_section);
    places.put(Place.PARAGRAPH, Messages.Place_paragraph);
    return new ChoicePage<>("place", Messages.Place_where, places, PlaceNotes::at);
  }

  @Override
  String name() {
    return Messages.Place_title;
  }
}
