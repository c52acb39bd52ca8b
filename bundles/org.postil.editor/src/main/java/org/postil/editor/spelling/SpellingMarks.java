package org.postil.editor.spelling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** Marks misspelled words: all of them, or in a book those on the screen and around it. */
final class SpellingMarks implements IViewportListener {

  private static final String KEY = SpellingMarks.class.getName();

  // More annotations make the editor slow to paint.
  private static final int MOST = 500;

  /** UTF-16 code units marked above and below the screen. */
  private static final int MARGIN = 4_000;

  /** Rest in milliseconds after scrolling. */
  private static final int DELAY = 100;

  private final ISourceViewer viewer;
  private final Runnable scrolled = this::update;
  private List<SpellingProblem> problems = List.of();
  private BooleanSupplier current = () -> false;
  private List<Annotation> shown = List.of();

  SpellingMarks(ISourceViewer viewer) {
    this.viewer = viewer;
    viewer.addViewportListener(this);
    viewer.getTextWidget().setData(KEY, this);
  }

  /** The marks of a viewer; empty where nothing is spelled. */
  static Optional<SpellingMarks> of(ITextViewer viewer) {
    return Optional.ofNullable((SpellingMarks) viewer.getTextWidget().getData(KEY));
  }

  void dispose() {
    viewer.removeViewportListener(this);
    Display.getCurrent().timerExec(-1, scrolled);
    problems = List.of();
  }

  /**
   * Marks what was found.
   *
   * @param found in text order
   * @param stillCounts whether the text is as it was when they were found
   */
  void show(List<SpellingProblem> found, BooleanSupplier stillCounts) {
    problems = found;
    current = stillCounts;
    mark();
  }

  /**
   * Where the misspelled words stand now, in text order. Before a changed text is spelled anew, it
   * is those that have a mark: in a book the ones around the screen.
   */
  List<IRegion> places() {
    return current.getAsBoolean() ? places(problems) : placesOfMarks();
  }

  private static List<IRegion> places(List<SpellingProblem> problems) {
    return problems.stream()
        .<IRegion>map(problem -> new Region(problem.getOffset(), problem.getLength()))
        .toList();
  }

  private List<IRegion> placesOfMarks() {
    return shown.stream()
        .map(viewer.getAnnotationModel()::getPosition)
        .filter(Objects::nonNull)
        .<IRegion>map(position -> new Region(position.offset, position.length))
        .sorted(Comparator.comparingInt(IRegion::getOffset))
        .toList();
  }

  @Override
  public void viewportChanged(int verticalOffset) {
    Display.getCurrent().timerExec(DELAY, scrolled);
  }

  private void update() {
    if (problems.size() > MOST && current.getAsBoolean()) {
      mark();
    }
  }

  private void mark() {
    if (!(viewer.getAnnotationModel() instanceof IAnnotationModelExtension model)) {
      return;
    }
    Map<Annotation, Position> marks = new HashMap<>();
    for (SpellingProblem problem : inReach()) {
      marks.put(
          new SpellingAnnotation(problem), new Position(problem.getOffset(), problem.getLength()));
    }
    if (!shown.isEmpty() || !marks.isEmpty()) {
      model.replaceAnnotations(shown.toArray(Annotation[]::new), marks);
      shown = List.copyOf(marks.keySet());
    }
  }

  private List<SpellingProblem> inReach() {
    if (problems.size() <= MOST) {
      return problems;
    }
    int from = viewer.getTopIndexStartOffset() - MARGIN;
    int end = viewer.getBottomIndexEndOffset() + MARGIN;
    return problems.stream()
        .filter(problem -> from <= problem.getOffset() && problem.getOffset() < end)
        .limit(MOST)
        .toList();
  }
}
