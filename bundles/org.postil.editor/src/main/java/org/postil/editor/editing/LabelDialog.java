package org.postil.editor.editing;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.postil.editor.PostilEditor;

/** Asks for the label of a note. */
final class LabelDialog extends InputDialog {

  private final Consumer<String> use;

  private LabelDialog(
      PostilEditor editor, String message, String label, String typed, Consumer<String> use) {
    super(
        editor.getSite().getShell(),
        Messages.Rename_title,
        message,
        typed,
        now -> now.isBlank() || now.strip().equals(label) ? "" : null);
    this.use = use;
    setBlockOnOpen(false);
  }

  /**
   * Opens the dialog and returns at once.
   *
   * @param label the label as it is
   * @param use takes another one
   */
  static void open(PostilEditor editor, String label, Consumer<String> use) {
    new LabelDialog(editor, message(label), label, label, use).open();
  }

  /**
   * Asks once more, with what was typed.
   *
   * @param reason why {@code typed} cannot be the label
   */
  static void openAgain(
      PostilEditor editor, String label, String typed, String reason, Consumer<String> use) {
    new LabelDialog(editor, reason + "\n\n" + message(label), label, typed, use).open();
  }

  private static String message(String label) {
    return NLS.bind(Messages.Rename_message, label);
  }

  @Override
  protected void okPressed() {
    super.okPressed();
    use.accept(getValue().strip());
  }
}
