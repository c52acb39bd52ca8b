package org.postil.editor.editing;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.postil.editor.PostilEditor;

/** Asks for the label of a note. */
final class LabelDialog extends InputDialog {

  private final Consumer<String> use;

  private LabelDialog(PostilEditor editor, String label, Consumer<String> use) {
    super(
        editor.getSite().getShell(),
        Messages.Rename_title,
        NLS.bind(Messages.Rename_message, label),
        label,
        typed -> typed.isBlank() || typed.strip().equals(label) ? "" : null);
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
    new LabelDialog(editor, label, use).open();
  }

  @Override
  protected void okPressed() {
    super.okPressed();
    use.accept(getValue().strip());
  }
}
