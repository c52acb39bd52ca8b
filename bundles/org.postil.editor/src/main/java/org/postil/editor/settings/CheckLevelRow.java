package org.postil.editor.settings;

import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.postil.checks.Check;
import org.postil.editor.Accessibles;
import org.postil.settings.Level;

/** What a check looks for, and the level that the user chooses for it. */
final class CheckLevelRow {

  private static final List<Level> LEVELS = List.of(Level.values());
  private static final String[] WORDS = {
    Messages.Checks_error, Messages.Checks_warning, Messages.Checks_info, Messages.Checks_off
  };

  private final Check check;
  private final Label label;
  private final Combo combo;

  /** Fills two cells of a grid. */
  CheckLevelRow(Composite parent, Check check) {
    this.check = check;
    label = new Label(parent, SWT.NONE);
    label.setText(check.summary());
    label.setToolTipText(check.id());
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    combo = new Combo(parent, SWT.READ_ONLY);
    combo.setItems(WORDS);
    combo.setToolTipText(NLS.bind(Messages.Checks_default, check.id(), word(check)));
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
    Accessibles.name(combo, check.summary());
  }

  private static String word(Check check) {
    return WORDS[Level.of(check.severity()).ordinal()];
  }

  Check check() {
    return check;
  }

  Level level() {
    return LEVELS.get(combo.getSelectionIndex());
  }

  void choose(Level level) {
    combo.select(level.ordinal());
  }

  void setEnabled(boolean enabled) {
    label.setEnabled(enabled);
    combo.setEnabled(enabled);
  }

  /** Whether {@code words} stand in what the row says, or in the id. */
  boolean has(String words) {
    String all = check.summary() + " " + check.id() + " " + combo.getText();
    return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  void setVisible(boolean visible) {
    label.setVisible(visible);
    combo.setVisible(visible);
    ((GridData) label.getLayoutData()).exclude = !visible;
    ((GridData) combo.getLayoutData()).exclude = !visible;
  }
}
