package org.postil.editor.part;

import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentTypeManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IMultiTextSelection;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextViewerConfiguration;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.IStatusField;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.postil.editor.Accessibles;
import org.postil.editor.Messages;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.SameFile;
import org.postil.editor.clipboard.CopyPassageAction;
import org.postil.editor.clipboard.CutPassageAction;
import org.postil.editor.clipboard.PassageDrag;
import org.postil.editor.clipboard.PastePassageAction;
import org.postil.editor.editing.DeletePartAction;
import org.postil.editor.editing.DeletionKeys;
import org.postil.editor.entering.EnteredFirst;
import org.postil.editor.entering.EnteredStretch;
import org.postil.editor.entering.EnteringHints;
import org.postil.editor.inline.InlineNotes;
import org.postil.editor.links.FollowLinkAction;
import org.postil.editor.reading.LineNumbersAction;
import org.postil.editor.reading.ReadingFont;
import org.postil.editor.selection.SelectionHistory;
import org.postil.editor.status.ReadingStatus;

/**
 * The platform's generic editor under the name Postil. All that it knows of articles is contributed
 * to it by extensions, which are switched on for this class; here stands only how it reads: its own
 * preferences before those of the other editors, its own keys, and a font for prose.
 */
public final class PostilEditorPart extends ExtensionBasedTextEditor implements PostilEditor {

  // To scroll in wrapped text, the text widget first lays out all lines above, which in a text of
  // millions of characters takes it many seconds. The user may wrap it all the same.
  private static final int LONGEST_TO_WRAP = 1_000_000;

  /** Pixels between the text and what is beside it; a scroll bar may lie over the text. */
  private static final int MARGIN = 14;

  private static final String KEYS = "org.postil.editor.context";

  private ReadingFont font;
  private InlineNotes inlineNotes;
  private FollowLinkAction followLink;
  private ReadingStatus status;
  private final SelectionHistory selectionHistory = new SelectionHistory();
  private final EnteredStretch enteredStretch = new EnteredStretch();

  @Override
  protected void initializeEditor() {
    super.initializeEditor();
    setDocumentProvider(PostilPlugin.get().documents());
    setPreferenceStore(
        new ChainedPreferenceStore(
            new IPreferenceStore[] {
              PostilPlugin.get().getPreferenceStore(), getPreferenceStore()
            }));
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    super.init(site, SameFile.shown(input));
  }

  @Override
  protected void initializeKeyBindingScopes() {
    setKeyBindingScopes(new String[] {KEYS});
  }

  @Override
  public void createPartControl(Composite parent) {
    useFeaturesOfTextForAnyFile();
    super.createPartControl(parent);
    font = new ReadingFont(getSourceViewer(), getPreferenceStore());
    inlineNotes = new InlineNotes(getSourceViewer());
    status = new ReadingStatus(this);
    DeletionKeys.install(this, getSourceViewer());
    EnteringHints.install(this, getSourceViewer());
    EnteredFirst.install((ISourceViewerExtension3) getSourceViewer());
    getSourceViewer().getTextWidget().setMargins(MARGIN / 2, 0, MARGIN, 0);
    Accessibles.name(getSourceViewer().getTextWidget(), this::getPartName);
  }

  @Override
  protected void installTextDragAndDrop(ISourceViewer viewer) {
    PassageDrag.install(this, viewer);
  }

  /** Without it a file of a type that the platform does not know would be left without features. */
  private void useFeaturesOfTextForAnyFile() {
    ((ExtensionBasedTextViewerConfiguration) getSourceViewerConfiguration())
        .setFallbackContentTypes(
            Set.of(
                Platform.getContentTypeManager().getContentType(CONTENT_TYPE),
                Platform.getContentTypeManager().getContentType(IContentTypeManager.CT_TEXT)));
  }

  /** Shows what was selected as well, since the platform scrolls before the lines are wrapped. */
  @Override
  protected void doRestoreState(IMemento memento) {
    super.doRestoreState(memento);
    getSite().getShell().getDisplay().asyncExec(this::revealSelection);
  }

  private void revealSelection() {
    if (getSourceViewer() != null) {
      Point selected = getSourceViewer().getSelectedRange();
      getSourceViewer().revealRange(selected.x, selected.y);
    }
  }

  @Override
  protected void createActions() {
    super.createActions();
    followLink = new FollowLinkAction(this);
    setAction(ITextEditorActionConstants.OPEN_HYPERLINK, followLink);
    setAction(ITextEditorActionConstants.LINENUMBERS_TOGGLE, new LineNumbersAction());
    setAction(ITextEditorActionConstants.CUT, new CutPassageAction(this));
    setAction(ITextEditorActionConstants.COPY, new CopyPassageAction(this));
    setAction(ITextEditorActionConstants.PASTE, new PastePassageAction(this));
    DeletePartAction.install(this);
  }

  @Override
  protected boolean getInitialWordWrapStatus() {
    return super.getInitialWordWrapStatus() && document().getLength() <= LONGEST_TO_WRAP;
  }

  @Override
  public IDocument document() {
    return getDocumentProvider().getDocument(getEditorInput());
  }

  @Override
  public int caret() {
    return ((ITextSelection) getSelectionProvider().getSelection()).getOffset();
  }

  @Override
  public void goTo(IRegion region) {
    // Marked here as well, since the editor does not mark a caret at the start of the text.
    getSite().getPage().getNavigationHistory().markLocation(this);
    selectAndReveal(region.getOffset(), region.getLength());
  }

  @Override
  public IRegion selectedRegion() {
    ITextSelection selection = (ITextSelection) getSelectionProvider().getSelection();
    return new Region(selection.getOffset(), selection.getLength());
  }

  @Override
  public boolean selectsOneStretch() {
    return !isBlockSelectionModeEnabled()
        && (!(getSelectionProvider().getSelection() instanceof IMultiTextSelection places)
            || places.getRegions().length == 1);
  }

  @Override
  public void select(IRegion region) {
    getSourceViewer().setSelectedRange(region.getOffset(), region.getLength());
  }

  @Override
  public SelectionHistory selectionHistory() {
    return selectionHistory;
  }

  @Override
  public EnteredStretch enteredStretch() {
    return enteredStretch;
  }

  @Override
  public void setStatusField(IStatusField field, String category) {
    super.setStatusField(field, category);
    if (status != null && category.equals(ReadingStatus.CATEGORY)) {
      status.showIn(Optional.ofNullable(field));
    }
  }

  @Override
  public boolean mayChange() {
    boolean writable = validateEditorInputState();
    if (!writable) {
      say(Messages.Editing_readOnly);
    }
    return writable;
  }

  @Override
  public void tell(String message) {
    getAdapter(IEditorStatusLine.class).setMessage(false, message, null);
  }

  @Override
  public void say(String message) {
    getAdapter(IEditorStatusLine.class).setMessage(true, message, null);
  }

  @Override
  public void dispose() {
    if (font != null) {
      font.dispose();
      inlineNotes.dispose();
      status.dispose();
      followLink.dispose();
    }
    super.dispose();
  }
}
