package org.postil.editor.settings;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.swt.widgets.Display;
import org.postil.editor.PostilPlugin;
import org.postil.settings.SettingsFile;

/** Tells when the preferences or a settings file changed: in the workspace, or in an editor. */
public final class SettingsWatch implements IPreferenceChangeListener, IResourceChangeListener {

  private final Display display = Display.getCurrent();
  private final AtomicBoolean told = new AtomicBoolean();
  private final IFileBufferListener buffers = new SettingsFileBuffers(this::tell);
  private final Runnable changed;
  private boolean disposed;

  /**
   * Watches from now on.
   *
   * @param changed runs on the UI thread, once for several changes at a time
   */
  public SettingsWatch(Runnable changed) {
    this.changed = changed;
    CheckPreferences.node().addPreferenceChangeListener(this);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
  }

  /** Tells nothing more; to be called on the UI thread. */
  public void dispose() {
    disposed = true;
    CheckPreferences.node().removePreferenceChangeListener(this);
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    FileBuffers.getTextFileBufferManager().removeFileBufferListener(buffers);
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent event) {
    tell();
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    try {
      event.getDelta().accept(this::visit);
    } catch (CoreException e) {
      PostilPlugin.get().getLog().log(e.getStatus());
    }
  }

  private boolean visit(IResourceDelta delta) {
    boolean contents = (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    boolean others = delta.getKind() != IResourceDelta.CHANGED;
    if (delta.getResource().getName().equals(SettingsFile.NAME) && (contents || others)) {
      tell();
    }
    return true;
  }

  private void tell() {
    if (told.compareAndSet(false, true)) {
      display.asyncExec(
          () -> {
            told.set(false);
            if (!disposed) {
              changed.run();
            }
          });
    }
  }
}
