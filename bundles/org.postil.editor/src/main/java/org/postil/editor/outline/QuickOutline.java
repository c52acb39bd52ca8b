package org.postil.editor.outline;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.postil.editor.Accessibles;
import org.postil.editor.PostilPlugin;
import org.postil.outline.OutlineItem;

/**
 * The outline of an article over its text. What is typed filters it, Enter goes to the node that is
 * selected, Escape closes it.
 */
final class QuickOutline extends PopupDialog {

  /** So many of the nodes that are found show themselves; nobody reads more. */
  private static final int MOST_OPENED = 50;

  private static final Point SIZE = new Point(520, 420);

  private final OutlineNode root;
  private final int caret;
  private final Consumer<OutlineItem> goTo;
  private final OutlineFilter filter = new OutlineFilter();
  private Text typed;
  private TreeViewer tree;

  /**
   * @param caret where the caret stands, in the text that the outline was made of
   */
  QuickOutline(Shell parent, OutlineNode root, int caret, Consumer<OutlineItem> goTo) {
    // Without a title, though an empty one, there would be no place for the filter.
    super(parent, SWT.RESIZE, true, true, false, false, false, "", Messages.QuickOutline_info);
    this.root = root;
    this.caret = caret;
    this.goTo = goTo;
  }

  @Override
  protected Control createTitleControl(Composite parent) {
    typed = new Text(parent, SWT.NONE);
    Accessibles.field(typed, Messages.QuickOutline_filter);
    typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    typed.addModifyListener(event -> refilter());
    typed.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
    typed.addKeyListener(
        KeyListener.keyPressedAdapter(
            event -> {
              if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
              }
            }));
    return typed;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.VIRTUAL);
    tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Accessibles.name(tree.getTree(), Messages.Outline_title);
    tree.setUseHashlookup(true);
    tree.setContentProvider(new OutlineContentProvider());
    tree.setLabelProvider(new OutlineLabelProvider());
    tree.addFilter(filter);
    tree.setInput(root);
    tree.getTree()
        .addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
    OutlineSearch.at(root.children(), caret, node -> true).ifPresent(this::select);
    return tree.getControl();
  }

  private void refilter() {
    filter.seek(typed.getText());
    tree.refresh();
    if (!filter.seeksNothing()) {
      List<OutlineNode> found = filter.found(root.children()).limit(MOST_OPENED).toList();
      found.forEach(node -> tree.expandToLevel(node, 0));
      found.stream().findFirst().ifPresent(this::select);
    }
  }

  private void select(OutlineNode node) {
    tree.setSelection(new StructuredSelection(node), true);
  }

  private void choose() {
    if (tree.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
      close();
      goTo.accept(node.item());
    }
  }

  @Override
  protected Control getFocusControl() {
    return typed;
  }

  @Override
  protected Point getDefaultSize() {
    return SIZE;
  }

  @Override
  protected IDialogSettings getDialogSettings() {
    return PostilPlugin.get().dialogSettings("outline");
  }
}
