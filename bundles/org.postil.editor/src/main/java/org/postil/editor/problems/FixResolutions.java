package org.postil.editor.problems;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** What is offered for a problem of a workspace file, in the editor and in the Problems view. */
public final class FixResolutions implements IMarkerResolutionGenerator2 {

  @Override
  public boolean hasResolutions(IMarker marker) {
    return !ProblemMarker.titles(marker).isEmpty();
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    List<String> titles = ProblemMarker.titles(marker);
    List<String> kinds = ProblemMarker.kinds(marker);
    return IntStream.range(0, titles.size())
        .mapToObj(at -> new FixResolution(marker, titles.get(at), kinds.get(at)))
        .toArray(IMarkerResolution[]::new);
  }
}
