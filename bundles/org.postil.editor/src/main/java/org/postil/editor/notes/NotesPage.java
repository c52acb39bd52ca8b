package org.postil.editor.notes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.Page;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ViewerSubscription;

/** The notes of the article in one editor, below a field that filters them. */
final class NotesPage extends Page {

  private final PostilEditor editor;
  private final ISourceViewer viewer;
  private final IPreferenceStore preferences = PostilPlugin.get().getPreferenceStore();
  private final IPropertyChangeListener modeFollower = event -> showMode();
  private final Map<NotesMode, NotePresentation> presentations = new EnumMap<>(NotesMode.class);
  private final StackLayout layout = new StackLayout();
  private Composite area;
  private Composite stack;
  private Text filter;
  private NoteProblems problems;
  private ReadingPlace place;
  private ViewerSubscription<ListedNotes> subscription;
  private Optional<ListedNotes> all = Optional.empty();
  private Optional<ListedNotes> shown = Optional.empty();

  NotesPage(PostilEditor editor) {
    this.editor = editor;
    viewer = (ISourceViewer) editor.getAdapter(ITextViewer.class);
  }

  @Override
  public void setActionBars(IActionBars bars) {
    NotesActions.fill(bars, preferences, editor, () -> presentation().editCurrent());
  }

  @Override
  public void createControl(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    createFilter();
    stack = new Composite(area, SWT.NONE);
    stack.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    problems = new NoteProblems(viewer, () -> presentation().updateProblems());
    place = new ReadingPlace(viewer, this::follow);
    preferences.addPropertyChangeListener(modeFollower);
    subscription = new ViewerSubscription<>(viewer, ListedNotes::of, this::show);
    showMode();
  }

  private void createFilter() {
    filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
    filter.setMessage(Messages.Notes_filter);
    Accessibles.name(filter, () -> Messages.Notes_filter);
    filter.addModifyListener(event -> filter());
    filter.addListener(SWT.KeyDown, NoteKeys.onArrowDown(() -> presentation().setFocus()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
  }

  @Override
  public void dispose() {
    subscription.dispose();
    preferences.removePropertyChangeListener(modeFollower);
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
    presentation().setFocus();
  }

  private NotePresentation presentation() {
    return presentations.computeIfAbsent(
        NotesMode.of(preferences.getString(NotesMode.PREFERENCE)), this::create);
  }

  private NotePresentation create(NotesMode mode) {
    NoteNavigation navigation = new NoteNavigation(editor);
    NoteLabels labels = new NoteLabels(problems, navigation::region, stack);
    return switch (mode) {
      case BESIDE -> new Sidenotes(stack, viewer.getTextWidget()::getFont, navigation);
      case TABLE -> new NoteTable(stack, labels, navigation);
      case SECTIONS -> new NoteTree(stack, labels, navigation);
    };
  }

  private void showMode() {
    NotePresentation presentation = presentation();
    if (layout.topControl != presentation.control()) {
      layout.topControl = presentation.control();
      stack.layout();
      shown.ifPresent(presentation::show);
      follow();
    }
  }

  private void show(ListedNotes notes) {
    all = Optional.of(notes);
    filter();
  }

  private void filter() {
    String words = filter.getText();
    shown = words.isBlank() ? all : all.map(notes -> notes.containing(words));
    shown.ifPresent(presentation()::show);
    follow();
  }

  private void follow() {
    shown.ifPresent(notes -> text(notes).ifPresent(text -> follow(notes, text)));
  }

  private void follow(ListedNotes notes, AnalysedText text) {
    presentation()
        .follow(place.noteAtCaret(text).flatMap(notes::row), place.notesInView(text, notes));
  }

  private Optional<AnalysedText> text(ListedNotes notes) {
    IDocument document = editor.document();
    return PostilPlugin.articles()
        .find(document)
        .filter(text -> text.analysis() == notes.article());
  }
}
