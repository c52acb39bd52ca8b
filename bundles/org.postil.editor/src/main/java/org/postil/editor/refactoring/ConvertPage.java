package org.postil.editor.refactoring;

import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.postil.analysis.Analysis;
import org.postil.edits.ConvertStyle;
import org.postil.edits.Outcome;
import org.postil.recognition.NoteStyle;

/** The style in which references and labels are to be written. */
final class ConvertPage extends OperationPage {

  private NoteStyle style = NoteStyle.CARET;

  ConvertPage() {
    super("convert");
  }

  @Override
  void createChoices(Composite parent) {
    Group styles = group(parent, Messages.Convert_style);
    choice(styles, Messages.Convert_caret, NoteStyle.CARET);
    choice(styles, Messages.Convert_bracket, NoteStyle.BRACKET);
    choice(styles, Messages.Convert_superscript, NoteStyle.SUPERSCRIPT);
    choice(styles, Messages.Convert_glued, NoteStyle.GLUED);
  }

  private void choice(Group group, String text, NoteStyle meant) {
    choice(group, text, meant == style, () -> style = meant);
  }

  @Override
  Function<Analysis, Outcome> operation() {
    NoteStyle chosen = style;
    return article -> ConvertStyle.to(article, chosen);
  }
}
