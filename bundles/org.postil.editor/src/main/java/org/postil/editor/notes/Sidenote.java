package org.postil.editor.notes;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.postil.editor.Accessibles;

/**
 * One note beside the text. The current one has a bar at its left and is shown in full. A click
 * puts the caret on the reference, so that the note stays where it is; Enter goes to the note; a
 * double click edits it.
 */
final class Sidenote implements VerifyKeyListener {

  private static final int BAR = 3;
  private static final int MARGIN = 6;

  /** Goes to another note of the list. */
  @FunctionalInterface
  interface Mover {

    /**
     * @param steps how many notes further down, negative for up
     */
    void move(NoteRow from, int steps);
  }

  /** The key by which the themes of the platform know the class of a control. */
  private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

  private final StyledText text;
  private final Supplier<Font> font;
  private final NoteNavigation navigation;
  private final Mover mover;
  private Optional<NoteRow> row = Optional.empty();
  private Optional<NoteRevision> revision = Optional.empty();
  private boolean current;
  private int measuredWidth = -1;
  private int measuredHeight;

  /**
   * @param font the font of the text that it stands beside
   */
  Sidenote(Composite parent, Supplier<Font> font, NoteNavigation navigation, Mover mover) {
    this.font = font;
    this.navigation = navigation;
    this.mover = mover;
    text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
    text.setData(this);
    text.setData(STYLE_CLASS, "postil-sidenote");
    text.setMargins(BAR + MARGIN, 1, MARGIN, 1);
    Accessibles.name(text, this::name);
    text.addVerifyKeyListener(this);
    text.addListener(SWT.Paint, this::paintBar);
    text.addListener(SWT.FocusOut, event -> apply());
    text.addListener(SWT.Traverse, event -> event.doit |= isTab(event));
    text.setMenu(parent.getMenu());
    text.addListener(SWT.MenuDetect, event -> revealReference());
    text.addListener(SWT.MouseUp, event -> revealReference());
    text.addListener(SWT.MouseDoubleClick, event -> edit());
  }

  StyledText widget() {
    return text;
  }

  Optional<NoteRow> row() {
    return row;
  }

  boolean isEdited() {
    return revision.isPresent();
  }

  /** What the screen reader calls it. */
  String name() {
    String words = current ? Messages.Notes_currentSidenote : Messages.Notes_sidenote;
    return row.map(shown -> NLS.bind(words, shown.label())).orElse("");
  }

  void show(NoteRow shown, boolean isCurrent) {
    row = Optional.of(shown);
    current = isCurrent;
    write(shown);
    text.setVisible(true);
  }

  void hide() {
    row = Optional.empty();
    text.setVisible(false);
  }

  private void write(NoteRow shown) {
    String words = current ? shown.labelAndWhole() : shown.labelAndBeginning();
    if (!text.getFont().equals(font.get())) {
      text.setFont(font.get());
      measuredWidth = -1;
    }
    if (!text.getText().equals(words)) {
      text.setText(words);
      text.setStyleRange(new StyleRange(0, shown.label().length(), null, null, SWT.BOLD));
      measuredWidth = -1;
    }
    text.redraw();
  }

  /** How high it must be to show all of its words in that width, in pixels. */
  int height(int width) {
    if (measuredWidth != width || isEdited()) {
      measuredWidth = width;
      measuredHeight = text.computeSize(width, SWT.DEFAULT).y;
    }
    return measuredHeight;
  }

  private void paintBar(Event event) {
    if (current) {
      event.gc.setBackground(text.getForeground());
      event.gc.fillRectangle(0, 0, BAR, text.getSize().y);
    }
  }

  private static boolean isTab(Event event) {
    return event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void revealReference() {
    if (!isEdited()) {
      row.ifPresent(navigation::revealReference);
    }
  }

  @Override
  public void verifyKey(VerifyEvent event) {
    event.doit = isEdited() ? !endsEditing(event) : !goesAway(event);
  }

  private boolean endsEditing(VerifyEvent key) {
    switch (key.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> apply();
      case SWT.ESC -> revision.ifPresent(begun -> end(begun::end));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean goesAway(VerifyEvent key) {
    switch (key.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> row.ifPresent(navigation::open);
      case SWT.ARROW_DOWN -> row.ifPresent(shown -> mover.move(shown, 1));
      case SWT.ARROW_UP -> row.ifPresent(shown -> mover.move(shown, -1));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Lets a person edit the note in its place. */
  void edit() {
    if (!isEdited()) {
      revision = row.flatMap(navigation::revise);
      revision.ifPresent(
          begun -> {
            text.setText(begun.words());
            text.setEditable(true);
            text.setFocus();
          });
    }
  }

  private void apply() {
    revision.ifPresent(begun -> end(() -> navigation.apply(begun, text.getText())));
  }

  private void end(Runnable how) {
    revision = Optional.empty();
    how.run();
    text.setEditable(false);
    row.ifPresent(this::write);
  }
}
