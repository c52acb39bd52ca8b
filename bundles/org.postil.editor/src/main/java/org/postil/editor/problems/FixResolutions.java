package org.postil.editor.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the fixes of a problem of a workspace file, in the editor and in the Problems view. */
public final class FixResolutions implements IMarkerResolutionGenerator2 {

  @Override
  public boolean hasResolutions(IMarker marker) {
    return !ProblemMarker.fixes(marker).isEmpty();
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    return ProblemMarker.fixes(marker).stream()
        .map(FixResolution::new)
        .toArray(IMarkerResolution[]::new);
  }
}
