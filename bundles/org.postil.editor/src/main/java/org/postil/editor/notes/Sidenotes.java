package org.postil.editor.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.postil.editor.Accessibles;

/**
 * The notes beside the lines that refer to them, as in the margin of a book. They stand in a view
 * and not in the editor: so a person can put them on either side of the text, make them as wide as
 * they need, or close them, and the lines of the text keep their width. The heights are taken from
 * the display, so they are right for wrapped and folded lines. Where the view does not stand beside
 * the text, the notes in view stand one below the other.
 */
final class Sidenotes implements NotePresentation {

  private static final int GAP = 6;

  private final Composite area;
  private final StyledText text;
  private final NoteNavigation navigation;
  private final List<Sidenote> spare = new ArrayList<>();
  private List<Sidenote> sidenotes = List.of();
  private List<NoteRow> rows = List.of();
  private Optional<NoteRow> current = Optional.empty();
  private List<NoteInView> inView = List.of();

  /**
   * @param text that they stand beside
   */
  Sidenotes(Composite parent, StyledText text, NoteNavigation navigation) {
    this.text = text;
    this.navigation = navigation;
    area = new Composite(parent, SWT.NONE);
    Accessibles.name(area, Messages.Notes_title);
    area.addListener(SWT.Resize, event -> place());
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void setMenu(Menu menu) {
    area.setMenu(menu);
  }

  @Override
  public void setFocus() {
    currentSidenote().map(Sidenote::widget).map(Control.class::cast).orElse(area).setFocus();
  }

  @Override
  public void show(ListedNotes notes) {
    rows = notes.rows();
  }

  @Override
  public void follow(Optional<NoteRow> atCaret, List<NoteInView> seen) {
    if (sidenotes.stream().noneMatch(Sidenote::isEdited)) {
      boolean hadFocus = sidenotes.stream().anyMatch(note -> note.widget().isFocusControl());
      current = atCaret;
      inView = seen;
      fill();
      place();
      if (hadFocus) {
        setFocus();
      }
    }
  }

  /** Sidenotes that stay in view keep their widgets, so that they only move when one scrolls. */
  private void fill() {
    List<NoteRow> wanted = inView.stream().map(NoteInView::row).toList();
    Map<NoteRow, Sidenote> kept = new HashMap<>();
    for (Sidenote sidenote : sidenotes) {
      sidenote
          .row()
          .filter(wanted::contains)
          .ifPresentOrElse(row -> kept.put(row, sidenote), () -> spare.add(sidenote));
    }
    sidenotes =
        wanted.stream()
            .map(row -> Optional.ofNullable(kept.get(row)).orElseGet(this::any))
            .toList();
    for (int at = 0; at < wanted.size(); at++) {
      sidenotes.get(at).show(wanted.get(at), current.equals(Optional.of(wanted.get(at))));
    }
    spare.forEach(Sidenote::hide);
    area.setTabList(sidenotes.stream().map(Sidenote::widget).toArray(Control[]::new));
  }

  private Sidenote any() {
    return spare.isEmpty()
        ? new Sidenote(area, text::getFont, navigation, this::move)
        : spare.removeFirst();
  }

  private void place() {
    int width = area.getClientArea().width;
    int[] heights =
        IntStream.range(0, inView.size()).map(at -> sidenotes.get(at).height(width)).toArray();
    int[] tops = SidenoteLayout.tops(lines(), heights, GAP, anchor());
    for (int at = 0; at < inView.size(); at++) {
      sidenotes.get(at).widget().setBounds(0, tops[at], width, heights[at]);
    }
  }

  /** Where in this area the lines are that refer to the notes in view. */
  private int[] lines() {
    Rectangle here = area.getClientArea();
    int shift = area.getDisplay().map(text, area, 0, 0).y;
    int[] tops = inView.stream().mapToInt(note -> note.top() + shift).toArray();
    boolean beside = IntStream.of(tops).anyMatch(top -> top >= 0 && top < here.height);
    return beside ? tops : new int[tops.length];
  }

  private int anchor() {
    return IntStream.range(0, inView.size())
        .filter(at -> current.equals(Optional.of(inView.get(at).row())))
        .findFirst()
        .orElse(0);
  }

  /** To a note further down or up in the list; the text follows. */
  private void move(NoteRow from, int steps) {
    int to = from.index() + steps;
    if (to >= 0 && to < rows.size()) {
      navigation.revealReference(rows.get(to));
    }
  }

  @Override
  public Optional<NoteRow> current() {
    return addressed().flatMap(Sidenote::row).or(() -> current);
  }

  private Optional<Sidenote> currentSidenote() {
    return sidenotes.stream()
        .filter(note -> current.isPresent() && note.row().equals(current))
        .findFirst();
  }

  /** The one that has the focus, which Tab takes to others than the one at the caret. */
  private Optional<Sidenote> addressed() {
    return sidenotes.stream()
        .filter(note -> note.widget().isFocusControl())
        .findFirst()
        .or(this::currentSidenote);
  }

  @Override
  public void editCurrent() {
    addressed().ifPresent(Sidenote::edit);
  }

  @Override
  public void updateProblems() {
    // They are seen in the text, right beside.
  }
}
