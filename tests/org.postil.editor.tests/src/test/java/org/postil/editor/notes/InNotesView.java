package org.postil.editor.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilPlugin;
import org.postil.editor.PostilViews;
import org.postil.editor.Wait;

/** An article with the Notes view beside it. */
abstract class InNotesView extends EditorTest {

  protected PageBookView view;

  @BeforeEach
  void openView() throws Exception {
    view = (PageBookView) page().showView(PostilViews.NOTES);
  }

  @AfterEach
  void forgetChoices() {
    PostilPlugin.get().getPreferenceStore().setToDefault(NotesMode.PREFERENCE);
    PostilPlugin.get().getPreferenceStore().setToDefault(NoteSorting.PREFERENCE);
  }

  protected void openArticle(String text, NotesMode mode) throws Exception {
    PostilPlugin.get().getPreferenceStore().setValue(NotesMode.PREFERENCE, mode.name());
    open(text);
    if (mode == NotesMode.TABLE) {
      Wait.until(
          "the table is there",
          () ->
              find(Table.class, Control::isVisible).filter(t -> t.getItemCount() > 0).isPresent());
    }
  }

  protected void focus(Control control) {
    page().activate(view);
    control.setFocus();
    Wait.until("the control has the focus", control::isFocusControl);
  }

  protected Table table() {
    return find(Table.class, Control::isVisible).orElseThrow();
  }

  protected String cells(int row) {
    TableItem item = table().getItem(row);
    return IntStream.range(0, 4).mapToObj(item::getText).collect(Collectors.joining("|"));
  }

  protected List<StyledText> sidenotes() {
    List<StyledText> found = new ArrayList<>();
    collect(view.getCurrentPage().getControl(), StyledText.class, found);
    return found.stream().filter(Control::isVisible).toList();
  }

  protected StyledText sidenote(String beginning) {
    return sidenotes().stream()
        .filter(note -> note.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  protected boolean isCurrent(String label) {
    return sidenotes().stream()
        .anyMatch(note -> note.getText().startsWith(label) && name(note).contains("current"));
  }

  protected static String name(Control control) {
    return ((Sidenote) control.getData()).name();
  }

  protected <T extends Control> Optional<T> focused(Class<T> type) {
    Control control = widget().getDisplay().getFocusControl();
    return Optional.ofNullable(control).filter(type::isInstance).map(type::cast);
  }

  protected <T extends Control> Optional<T> find(Class<T> type, Predicate<T> condition) {
    List<T> found = new ArrayList<>();
    collect(view.getCurrentPage().getControl(), type, found);
    return found.stream().filter(condition).findFirst();
  }

  private static <T extends Control> void collect(Control root, Class<T> type, List<T> found) {
    if (type.isInstance(root)) {
      found.add(type.cast(root));
    }
    if (root instanceof Composite composite) {
      Arrays.stream(composite.getChildren()).forEach(child -> collect(child, type, found));
    }
  }
}
