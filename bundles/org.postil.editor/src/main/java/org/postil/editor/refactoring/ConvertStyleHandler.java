package org.postil.editor.refactoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postil.edits.ConvertStyle;
import org.postil.recognition.NoteStyle;

/** Writes all references and labels of an article in another style. */
public final class ConvertStyleHandler extends RefactoringHandler {

  @Override
  OperationPage page() {
    Map<NoteStyle, String> styles = new LinkedHashMap<>();
    styles.put(NoteStyle.CARET, Messages.Convert_caret);
    styles.put(NoteStyle.BRACKET, Messages.Convert_bracket);
    styles.put(NoteStyle.SUPERSCRIPT, Messages.Convert_superscript);
    styles.put(NoteStyle.GLUED, Messages.Convert_glued);
    return new ChoicePage<>("convert", Messages.Convert_style, styles, ConvertStyle::to);
  }

  @Override
  String name() {
    return Messages.Convert_title;
  }
}
