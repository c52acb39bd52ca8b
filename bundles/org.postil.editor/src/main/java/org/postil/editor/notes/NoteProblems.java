package org.postil.editor.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The problems that stand in notes: those that the editor shows there, whoever found them. */
final class NoteProblems
    implements IAnnotationModelListener, IAnnotationModelListenerExtension, ITextInputListener {

  /** Problems come in swarms; this many milliseconds are waited for the last. */
  private static final int REST = 200;

  /** The types of problems, the worst first. */
  private static final List<String> TYPES =
      List.of(
          "org.eclipse.ui.workbench.texteditor.error",
          "org.eclipse.ui.workbench.texteditor.warning",
          "org.eclipse.ui.workbench.texteditor.info");

  private static final List<String> IMAGES =
      List.of(
          ISharedImages.IMG_OBJS_ERROR_TSK,
          ISharedImages.IMG_OBJS_WARN_TSK,
          ISharedImages.IMG_OBJS_INFO_TSK);

  private final ISourceViewer viewer;
  private final Runnable changed;
  private final Display display = Display.getCurrent();
  private Optional<IAnnotationModel> observed = Optional.empty();

  /**
   * @param changed runs on the UI thread some time after problems came or went
   */
  NoteProblems(ISourceViewer viewer, Runnable changed) {
    this.viewer = viewer;
    this.changed = changed;
    viewer.addTextInputListener(this);
    observe();
  }

  void dispose() {
    display.timerExec(-1, changed);
    viewer.removeTextInputListener(this);
    observed.ifPresent(model -> model.removeAnnotationModelListener(this));
  }

  private void observe() {
    observed.ifPresent(model -> model.removeAnnotationModelListener(this));
    observed = Optional.ofNullable(viewer.getAnnotationModel());
    observed.ifPresent(model -> model.addAnnotationModelListener(this));
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
    // The new model comes with the new document.
  }

  @Override
  public void inputDocumentChanged(IDocument before, IDocument after) {
    observe();
  }

  @Override
  public void modelChanged(IAnnotationModel model) {
    display.execute(() -> display.timerExec(REST, changed));
  }

  @Override
  public void modelChanged(AnnotationModelEvent event) {
    if (concernsProblems(event.getAddedAnnotations())
        || concernsProblems(event.getRemovedAnnotations())
        || concernsProblems(event.getChangedAnnotations())) {
      modelChanged(event.getAnnotationModel());
    }
  }

  private static boolean concernsProblems(Annotation[] annotations) {
    return Arrays.stream(annotations).anyMatch(annotation -> TYPES.contains(annotation.getType()));
  }

  /** What is wrong in {@code region} of the document, in words; empty when nothing is. */
  String words(IRegion region) {
    return in(region).stream().map(Annotation::getText).collect(Collectors.joining(" "));
  }

  /** The image of the worst problem in {@code region}. */
  Optional<Image> image(IRegion region) {
    return in(region).stream()
        .map(problem -> TYPES.indexOf(problem.getType()))
        .min(Integer::compare)
        .map(IMAGES::get)
        .map(PlatformUI.getWorkbench().getSharedImages()::getImage);
  }

  /** How grave the problems are now, and where; rising with what {@link #image} shows first. */
  NoteGravity gravity() {
    NoteGravity gravity = new NoteGravity();
    observed.ifPresent(
        model ->
            model
                .getAnnotationIterator()
                .forEachRemaining(
                    problem -> {
                      int kind = TYPES.indexOf(problem.getType());
                      Position position = model.getPosition(problem);
                      if (kind >= 0 && position != null) {
                        gravity.add(position.getOffset(), TYPES.size() - kind);
                      }
                    }));
    return gravity;
  }

  private List<Annotation> in(IRegion region) {
    List<Annotation> problems = new ArrayList<>();
    if (observed.orElse(null) instanceof IAnnotationModelExtension2 model) {
      Iterator<Annotation> all =
          model.getAnnotationIterator(region.getOffset(), region.getLength(), true, true);
      while (all.hasNext()) {
        Annotation annotation = all.next();
        if (TYPES.contains(annotation.getType()) && !annotation.isMarkedDeleted()) {
          problems.add(annotation);
        }
      }
    }
    return problems;
  }
}
