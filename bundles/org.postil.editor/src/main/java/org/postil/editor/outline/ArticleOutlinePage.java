package org.postil.editor.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.postil.editor.Accessibles;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ViewerSubscription;
import org.postil.editor.moving.MoveActions;
import org.postil.editor.moving.PartDrag;
import org.postil.outline.OutlineItem;

/** Shows the outline of an article, follows the caret of its editor and moves it. */
final class ArticleOutlinePage extends ContentOutlinePage {

  private static final String MENU = "org.postil.editor.outline";

  private final PostilEditor editor;
  private final ISelectionChangedListener caretFollower = event -> followCaret();
  private final OutlineNode root = OutlineNode.root();
  private ViewerSubscription<List<OutlineItem>> subscription;

  ArticleOutlinePage(PostilEditor editor) {
    this.editor = editor;
  }

  @Override
  protected int getTreeStyle() {
    return SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer tree = getTreeViewer();
    Accessibles.name(tree.getTree(), Messages.Outline_title);
    tree.setUseHashlookup(true);
    tree.setContentProvider(new OutlineContentProvider());
    tree.setLabelProvider(new OutlineLabelProvider());
    tree.setInput(root);
    // The widget's own event, since the viewer fires one, too, when it is refreshed.
    tree.getTree().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> moveCaret()));
    tree.addOpenListener(e -> getSite().getPage().activate(editor));
    subscription =
        new ViewerSubscription<>(
            editor.getAdapter(ITextViewer.class), PostilPlugin.articles()::outline, this::show);
    caret().addPostSelectionChangedListener(caretFollower);
    letPartsMove(tree);
  }

  private void addMenu(Tree tree, MoveActions moving) {
    MenuManager menu = new MenuManager();
    moving.addTo(menu);
    menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    tree.setMenu(menu.createContextMenu(tree));
    tree.addDisposeListener(event -> menu.dispose());
    getSite().registerContextMenu(MENU, menu, getTreeViewer());
  }

  private void letPartsMove(TreeViewer tree) {
    OutlineMover mover = new OutlineMover(editor);
    PartDrag.install(tree, OutlineNode.class, mover);
    MoveActions moving =
        new MoveActions(
            () -> selected().ifPresent(mover::up), () -> selected().ifPresent(mover::down));
    moving.takeKeys(getSite());
    addMenu(tree.getTree(), moving);
    for (String id :
        new String[] {ITextEditorActionConstants.UNDO, ITextEditorActionConstants.REDO}) {
      getSite().getActionBars().setGlobalActionHandler(id, editor.getAction(id));
    }
  }

  private Optional<OutlineNode> selected() {
    return Optional.ofNullable(
        (OutlineNode) getTreeViewer().getStructuredSelection().getFirstElement());
  }

  @Override
  public void dispose() {
    caret().removePostSelectionChangedListener(caretFollower);
    subscription.dispose();
    super.dispose();
  }

  private IPostSelectionProvider caret() {
    return (IPostSelectionProvider) editor.getSelectionProvider();
  }

  private void show(List<OutlineItem> items) {
    root.update(items);
    getTreeViewer().refresh();
    followCaret();
  }

  private void followCaret() {
    text()
        .flatMap(
            text ->
                OutlineSearch.at(
                    root.children(), text.toAnalysed(editor.caret()), this::isExpanded))
        .ifPresent(this::select);
  }

  private boolean isExpanded(OutlineNode node) {
    return getTreeViewer().getExpandedState(node);
  }

  private void select(OutlineNode node) {
    getTreeViewer().setSelection(new StructuredSelection(node), true);
  }

  private void moveCaret() {
    selected()
        .flatMap(node -> text().map(text -> text.toDocument(node.item().selection())))
        .ifPresent(this::reveal);
  }

  private void reveal(IRegion region) {
    editor.selectAndReveal(region.getOffset(), region.getLength());
  }

  private Optional<AnalysedText> text() {
    return PostilPlugin.articles().find(editor.document());
  }
}
