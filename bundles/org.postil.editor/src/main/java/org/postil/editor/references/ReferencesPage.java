package org.postil.editor.references;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.postil.editor.PostilEditor;
import org.postil.navigation.FoundReference;

/** Shows found references in the Search view, each by its line and its sentence. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

  public ReferencesPage() {
    super(FLAG_LAYOUT_FLAT);
  }

  @Override
  protected void configureTableViewer(TableViewer table) {
    table.setContentProvider(
        (IStructuredContentProvider) result -> ((ReferencesResult) result).getElements());
    table.setLabelProvider(
        LabelProvider.createTextProvider(found -> label((FoundReference) found)));
    table.setComparator(
        new ViewerComparator() {
          @Override
          public int compare(Viewer viewer, Object one, Object other) {
            return Integer.compare(
                ((FoundReference) one).span().offset(), ((FoundReference) other).span().offset());
          }
        });
  }

  private static String label(FoundReference found) {
    return found.line() + 1 + ": " + found.sentence();
  }

  @Override
  protected void configureTreeViewer(TreeViewer tree) {
    throw new IllegalStateException("There is no tree of references");
  }

  @Override
  protected void showMatch(Match match, int offset, int length, boolean activate)
      throws PartInitException {
    ReferencesResult result = (ReferencesResult) getInput();
    PostilEditor editor =
        (PostilEditor) getSite().getPage().openEditor(result.input(), PostilEditor.ID, activate);
    editor.goTo(new Region(offset, length));
  }

  @Override
  protected void elementsChanged(Object[] elements) {
    getViewer().refresh();
  }

  @Override
  protected void clear() {
    getViewer().refresh();
  }
}
