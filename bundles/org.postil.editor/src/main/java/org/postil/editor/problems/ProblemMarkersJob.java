package org.postil.editor.problems;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Writes the problems of a file as markers, changing only those that are not the same as before.
 */
final class ProblemMarkersJob extends WorkspaceJob {

  private final IFile file;
  private final Supplier<List<Map<String, Object>>> problems;

  /**
   * @param problems the attributes of a marker for each problem; asked for in the background
   */
  ProblemMarkersJob(IFile file, Supplier<List<Map<String, Object>>> problems) {
    super(Messages.Problems_job);
    this.file = file;
    this.problems = problems;
    setSystem(true);
    // Markers need no rule, but those of one file must not come before what was known earlier.
    setRule(file);
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == ProblemMarkersJob.class;
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    if (file.exists()) {
      Map<Map<String, Object>, IMarker> before = markers();
      List<Map<String, Object>> added = new ArrayList<>();
      for (Map<String, Object> attributes : problems.get()) {
        if (before.remove(attributes) == null) {
          added.add(attributes);
        }
      }
      write(added, new ArrayDeque<>(before.values()));
    }
    return Status.OK_STATUS;
  }

  private Map<Map<String, Object>, IMarker> markers() throws CoreException {
    Map<Map<String, Object>, IMarker> markers = new HashMap<>();
    for (IMarker marker : file.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO)) {
      IMarker twin = markers.put(marker.getAttributes(), marker);
      if (twin != null) {
        twin.delete();
      }
    }
    return markers;
  }

  /** Old markers that fit no problem any longer are written over before new ones are made. */
  private void write(List<Map<String, Object>> added, Deque<IMarker> free) throws CoreException {
    for (Map<String, Object> attributes : added) {
      if (free.isEmpty()) {
        file.createMarker(ProblemMarker.TYPE, attributes);
      } else {
        free.pop().setAttributes(attributes);
      }
    }
    for (IMarker marker : free) {
      marker.delete();
    }
  }
}
