package org.postil.editor.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.postil.checks.Check;
import org.postil.checks.Checks;
import org.postil.editor.Accessibles;
import org.postil.settings.Level;

/** All checks by kind, each with its level, and a field that shows only those with some words. */
final class CheckLevelTable {

  private static final Map<String, String> KINDS =
      Map.of(
          "note", Messages.Checks_note,
          "xref", Messages.Checks_xref,
          "text", Messages.Checks_text,
          "header", Messages.Checks_header);

  private static final int HEIGHT = 200;

  private final Text filter;
  private final ScrolledComposite scrolled;
  private final Composite list;
  private final Map<Label, List<CheckLevelRow>> groups = new LinkedHashMap<>();

  CheckLevelTable(Composite parent) {
    filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    Accessibles.field(filter, Messages.Checks_filter);
    filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    filter.addModifyListener(event -> showMatching());
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = HEIGHT;
    scrolled.setLayoutData(data);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    list = new Composite(scrolled, SWT.NONE);
    list.setLayout(new GridLayout(2, false));
    scrolled.setContent(list);
    Checks.all().forEach(this::add);
    layOut();
  }

  private void add(Check check) {
    String kind = check.id().substring(0, check.id().indexOf('.'));
    String title = KINDS.getOrDefault(kind, kind);
    groups.keySet().stream()
        .filter(heading -> heading.getText().equals(title))
        .findFirst()
        .map(groups::get)
        .orElseGet(() -> addGroup(title))
        .add(new CheckLevelRow(list, check));
  }

  private List<CheckLevelRow> addGroup(String title) {
    Label heading = new Label(list, SWT.NONE);
    heading.setText(title);
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    List<CheckLevelRow> rows = new ArrayList<>();
    groups.put(heading, rows);
    return rows;
  }

  private void showMatching() {
    String words = filter.getText().strip();
    groups.forEach(
        (heading, rows) -> {
          rows.forEach(row -> row.setVisible(row.has(words)));
          boolean any = rows.stream().anyMatch(row -> row.has(words));
          heading.setVisible(any);
          ((GridData) heading.getLayoutData()).exclude = !any;
        });
    layOut();
  }

  private void layOut() {
    list.layout();
    scrolled.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }

  void setEnabled(boolean enabled) {
    filter.setEnabled(enabled);
    rows().forEach(row -> row.setEnabled(enabled));
  }

  void show(Function<Check, Level> levels) {
    rows().forEach(row -> row.choose(levels.apply(row.check())));
  }

  Map<Check, Level> chosen() {
    Map<Check, Level> chosen = new LinkedHashMap<>();
    rows().forEach(row -> chosen.put(row.check(), row.level()));
    return chosen;
  }

  private List<CheckLevelRow> rows() {
    return groups.values().stream().flatMap(List::stream).toList();
  }
}
