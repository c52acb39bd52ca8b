package org.postil.editor.notes;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.Page;
import org.postil.editor.Accessibles;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.PostilViews;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.moving.MoveActions;

/** The notes of the article in one editor, below a field that filters them. */
final class NotesPage extends Page {

  /** What the reader had before the eyes when the notes followed last. */
  private record Seen(
      ListedNotes notes, Optional<NoteRow> current, List<NoteInView> inView, Font font) {}

  private final PostilEditor editor;
  private final ISourceViewer viewer;
  private final IPreferenceStore preferences = PostilPlugin.get().getPreferenceStore();
  private final IPropertyChangeListener chosen = this::choose;
  private Composite area;
  private Text filter;
  private NotesStack stack;
  private NoteProblems problems;
  private ReadingPlace place;
  private NoteListing listing;
  private Optional<ListedNotes> notes = Optional.empty();
  private Optional<Seen> seen = Optional.empty();

  NotesPage(PostilEditor editor) {
    this.editor = editor;
    viewer = (ISourceViewer) editor.getAdapter(ITextViewer.class);
  }

  @Override
  public void setActionBars(IActionBars bars) {
    NotesActions.fill(bars, preferences, editor, () -> stack.chosen().editCurrent());
  }

  @Override
  public void createControl(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    createFilter();
    problems = new NoteProblems(viewer, this::updateProblems);
    MoveActions moving = moving();
    moving.takeKeys(getSite());
    stack = new NotesStack(area, editor, viewer, problems, menu(moving));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.control());
    stack.bringUp();
    place = new ReadingPlace(viewer, this::follow);
    listing = new NoteListing(viewer, query(), this::show);
    preferences.addPropertyChangeListener(chosen);
  }

  private MoveActions moving() {
    NoteMover mover = new NoteMover(editor, () -> true);
    return new MoveActions(() -> moveCurrent(mover, -1), () -> moveCurrent(mover, 1));
  }

  private Menu menu(MoveActions moving) {
    MenuManager menu = NotesMenu.of(() -> stack.chosen(), new NoteNavigation(editor), moving);
    getSite().registerContextMenu(PostilViews.NOTES, menu, editor.getSelectionProvider());
    area.addDisposeListener(event -> menu.dispose());
    return menu.createContextMenu(area);
  }

  private void moveCurrent(NoteMover mover, int places) {
    stack.chosen().current().ifPresent(row -> mover.moveBy(row, places));
  }

  private void createFilter() {
    filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
    Accessibles.field(filter, Messages.Notes_filter);
    filter.addModifyListener(event -> listing.ask(query()));
    filter.addListener(
        SWT.KeyDown, NoteKeys.ofFilter(() -> stack.chosen().setFocus(), () -> filter.setText("")));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
  }

  @Override
  public void dispose() {
    preferences.removePropertyChangeListener(chosen);
    listing.dispose();
    place.dispose();
    problems.dispose();
    super.dispose();
  }

  @Override
  public Control getControl() {
    return area;
  }

  @Override
  public void setFocus() {
    stack.chosen().setFocus();
  }

  private NoteQuery query() {
    return new NoteQuery(filter.getText(), stack.sorting(), problems.gravity());
  }

  private void choose(PropertyChangeEvent change) {
    if (change.getProperty().equals(NotesMode.PREFERENCE)) {
      stack.bringUp();
      notes.ifPresent(this::show);
    }
    if (change.getProperty().equals(NotesMode.PREFERENCE)
        || change.getProperty().equals(NoteSorting.PREFERENCE)) {
      listing.ask(query());
    }
  }

  private void updateProblems() {
    if (stack.sorting().column().equals(Optional.of(NoteColumn.PROBLEMS))) {
      listing.ask(query());
    }
    stack.chosen().updateProblems();
  }

  private void show(ListedNotes listed) {
    notes = Optional.of(listed);
    seen = Optional.empty();
    stack.chosen().show(listed);
    follow();
  }

  private void follow() {
    notes.flatMap(this::look).filter(now -> !seen.equals(Optional.of(now))).ifPresent(this::follow);
  }

  private Optional<Seen> look(ListedNotes listed) {
    return text(listed)
        .map(
            text ->
                new Seen(
                    listed,
                    place.noteAtCaret(text).flatMap(listed::row),
                    place.notesInView(text, listed),
                    viewer.getTextWidget().getFont()));
  }

  private void follow(Seen now) {
    seen = Optional.of(now);
    stack.chosen().follow(now.current(), now.inView());
  }

  private Optional<AnalysedText> text(ListedNotes listed) {
    return PostilPlugin.articles()
        .find(editor.document())
        .filter(text -> text.analysis() == listed.article());
  }
}
