package org.postil.editor.creating;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for what stands above the text; all of it may be left empty. */
final class HeaderPage extends WizardPage {

  private Text title;
  private final Map<String, Text> fields = new LinkedHashMap<>();

  HeaderPage() {
    super("header", Messages.New_title, null);
    setDescription(Messages.New_header);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
    title = field(page, Messages.New_articleTitle);
    fields.put("Author", field(page, Messages.New_author));
    fields.put("Publication date", field(page, Messages.New_date));
    fields.put("Keywords", field(page, Messages.New_keywords));
    setControl(page);
  }

  private static Text field(Composite page, String words) {
    new Label(page, SWT.NONE).setText(words);
    Text field = new Text(page, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
    return field;
  }

  /** What the article begins with, in the explicit form, which is read the same always. */
  String text() {
    StringBuilder text = new StringBuilder();
    if (!isEmpty(title)) {
      text.append("# ").append(title.getText().strip()).append("\n\n");
    }
    int headless = text.length();
    fields.forEach((name, field) -> append(name, field, text));
    return text.length() > headless ? text.append('\n').toString() : text.toString();
  }

  private static void append(String name, Text field, StringBuilder text) {
    if (!isEmpty(field)) {
      text.append(name).append(": ").append(field.getText().strip()).append('\n');
    }
  }

  private static boolean isEmpty(Text field) {
    return field == null || field.getText().isBlank();
  }
}
