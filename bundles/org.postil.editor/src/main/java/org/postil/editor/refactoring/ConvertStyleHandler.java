package org.postil.editor.refactoring;

/** Writes all references and labels of an article in another style. */
public final class ConvertStyleHandler extends RefactoringHandler {

  @Override
  OperationPage page() {
    return new ConvertPage();
  }

  @Override
  String name() {
    return Messages.Convert_title;
  }
}
