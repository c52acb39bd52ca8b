package org.postil.editor.finding;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.postil.editor.Accessibles;
import org.postil.editor.PostilPlugin;
import org.postil.text.Excerpt;
import org.postil.text.Span;

/** Lets a person choose a note by its label or by words in it. */
final class NoteDialog extends FilteredItemsSelectionDialog {

  /** Leaves room for the name of the article, if there is one, in a dialog of the usual width. */
  private static final int LINE = 60;

  private final NoteSource source;

  /** What is typed; read where the platform sorts, in the background. */
  private volatile String query = "";

  NoteDialog(Shell shell, String title, NoteSource source) {
    super(shell);
    this.source = source;
    setTitle(title);
    setMessage(Messages.NoteDialog_message);
    setListLabelProvider(labels(LINE));
    setDetailsLabelProvider(labels(Integer.MAX_VALUE));
  }

  private ILabelProvider labels(int limit) {
    return LabelProvider.createTextProvider(item -> item == null ? "" : label(item, limit));
  }

  private String label(Object item, int limit) {
    ListedNote note = (ListedNote) item;
    String title = note.title();
    String words = Excerpt.of(title, new Span(0, title.length()), Math.min(limit, title.length()));
    return source.namesArticles() ? words + " - " + note.article().getName() : words;
  }

  /** Opens the dialog; empty when it was closed without a choice. */
  Optional<ListedNote> choose() {
    open();
    Object[] chosen = getResult();
    return chosen == null || chosen.length == 0
        ? Optional.empty()
        : Optional.of((ListedNote) chosen[0]);
  }

  @Override
  protected void fillContentProvider(
      AbstractContentProvider list, ItemsFilter filter, IProgressMonitor monitor)
      throws CoreException {
    source.forEach(note -> list.add(note, filter), monitor);
  }

  @Override
  protected ItemsFilter createFilter() {
    NoteFilter filter = new NoteFilter();
    query = filter.query();
    return filter;
  }

  @Override
  protected Comparator<?> getItemsComparator() {
    return Comparator.comparingInt((ListedNote listed) -> listed.note().distance(query))
        .thenComparingInt(ListedNote::position);
  }

  @Override
  public String getElementName(Object item) {
    return ((ListedNote) item).title();
  }

  @Override
  protected IStatus validateItem(Object item) {
    return Status.OK_STATUS;
  }

  /** Also gives a name to the list, whose label stands apart from it. */
  @Override
  protected Control createDialogArea(Composite parent) {
    Control area = super.createDialogArea(parent);
    for (Control control : getPatternControl().getParent().getChildren()) {
      if (control instanceof Table) {
        Accessibles.name(control, Messages.NoteDialog_list);
      }
    }
    return area;
  }

  @Override
  protected Control createExtendedContentArea(Composite parent) {
    return null;
  }

  @Override
  protected IDialogSettings getDialogSettings() {
    return PostilPlugin.get().dialogSettings("notes");
  }

  /** Takes what a note takes for its label or its words; nothing typed stands for all notes. */
  private final class NoteFilter extends ItemsFilter {

    @Override
    public String getPattern() {
      // The platform searches nothing for nothing.
      return query().isEmpty() ? "*" : query();
    }

    String query() {
      return super.getPattern();
    }

    @Override
    public boolean matchItem(Object item) {
      return ((ListedNote) item).note().matches(query());
    }

    @Override
    public boolean isConsistentItem(Object item) {
      return true;
    }
  }
}
