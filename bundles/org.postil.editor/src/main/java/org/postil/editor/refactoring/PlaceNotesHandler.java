package org.postil.editor.refactoring;

/** Makes end notes of foot notes, and back. */
public final class PlaceNotesHandler extends RefactoringHandler {

  @Override
  OperationPage page() {
    return new PlacePage();
  }

  @Override
  String name() {
    return Messages.Place_title;
  }
}
