package org.postil.editor.notes;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;

/** The ways to show the notes of one editor, one upon the other; each is made when it is wanted. */
final class NotesStack {

  private final PostilEditor editor;
  private final ISourceViewer viewer;
  private final NoteProblems problems;
  private final IPreferenceStore preferences = PostilPlugin.get().getPreferenceStore();
  private final Map<NotesMode, NotePresentation> presentations = new EnumMap<>(NotesMode.class);
  private final StackLayout layout = new StackLayout();
  private final Composite stack;
  private final Menu menu;

  /**
   * @param menu what a person can do with a note
   */
  NotesStack(
      Composite parent,
      PostilEditor editor,
      ISourceViewer viewer,
      NoteProblems problems,
      Menu menu) {
    this.editor = editor;
    this.viewer = viewer;
    this.problems = problems;
    this.menu = menu;
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(layout);
  }

  Control control() {
    return stack;
  }

  NotesMode mode() {
    return NotesMode.of(preferences.getString(NotesMode.PREFERENCE));
  }

  /** Beside the text, the notes come as they are referred to. */
  NoteSorting sorting() {
    return mode() == NotesMode.BESIDE
        ? NoteSorting.NONE
        : NoteSorting.of(preferences.getString(NoteSorting.PREFERENCE));
  }

  /** The one that a person has chosen. */
  NotePresentation chosen() {
    return presentations.computeIfAbsent(mode(), this::create);
  }

  /** Brings up what a person has chosen. */
  void bringUp() {
    layout.topControl = chosen().control();
    stack.layout();
  }

  private NotePresentation create(NotesMode mode) {
    NoteNavigation navigation = new NoteNavigation(editor);
    NoteLabels labels = new NoteLabels(problems, navigation::region, stack);
    ColumnWidths widths = new ColumnWidths(PostilPlugin.get().dialogSettings("notes"));
    NotePresentation created =
        switch (mode) {
          case BESIDE -> new Sidenotes(stack, viewer.getTextWidget(), navigation);
          case TABLE -> new NoteTable(stack, labels, navigation, widths, this::sortBy);
          case SECTIONS -> new NoteTree(stack, labels, navigation, widths);
        };
    created.setMenu(menu);
    return created;
  }

  private void sortBy(NoteColumn column) {
    preferences.setValue(NoteSorting.PREFERENCE, sorting().afterClickOn(column).written());
  }
}
