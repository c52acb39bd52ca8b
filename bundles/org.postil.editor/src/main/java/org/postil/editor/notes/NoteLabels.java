package org.postil.editor.notes;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.postil.editor.PostilPlugin;

/** The words and images of the columns. */
final class NoteLabels {

  private final NoteProblems problems;
  private final Function<NoteRow, Optional<IRegion>> place;
  private final ResourceManager images;

  /**
   * @param place where a note stands in the document
   * @param owner the images live as long as this
   */
  NoteLabels(NoteProblems problems, Function<NoteRow, Optional<IRegion>> place, Control owner) {
    this.problems = problems;
    this.place = place;
    images = new LocalResourceManager(JFaceResources.getResources(), owner);
  }

  /** A column with words alone; sections have none. */
  CellLabelProvider words(Function<NoteRow, String> words) {
    return ColumnLabelProvider.createTextProvider(
        element -> element instanceof NoteRow row ? words.apply(row) : "");
  }

  /** The first column: a section, or a note, with an arrow when it is current or in view. */
  CellLabelProvider marked(Function<NoteRow, String> words, RowsInView inView) {
    return ColumnLabelProvider.createTextImageProvider(
        element ->
            switch (element) {
              case NoteRow row -> words.apply(row);
              case NoteSection section -> section.label();
              default -> "";
            },
        element ->
            switch (element) {
              case NoteRow row when inView.isCurrent(row) -> image("notes/current");
              case NoteRow row when inView.contains(row) -> image("notes/in-view");
              case NoteRow row -> image("outline/note");
              default -> image("outline/section");
            });
  }

  /** The problems of a note, with the image of the worst. */
  CellLabelProvider problems() {
    return ColumnLabelProvider.createTextImageProvider(
        element -> place(element).map(problems::words).orElse(""),
        element -> place(element).flatMap(problems::image).orElse(null));
  }

  private Optional<IRegion> place(Object element) {
    return element instanceof NoteRow row ? place.apply(row) : Optional.empty();
  }

  private Image image(String name) {
    return ResourceLocator.imageDescriptorFromBundle(PostilPlugin.ID, "icons/" + name + ".svg")
        .map(images::get)
        .orElse(null);
  }
}
