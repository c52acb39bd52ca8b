package org.postil.editor.settings;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;
import org.postil.settings.SettingsFile;

/** Hears of settings files that are saved in an editor, also outside the workspace. */
final class SettingsFileBuffers implements IFileBufferListener {

  private final Runnable saved;

  SettingsFileBuffers(Runnable saved) {
    this.saved = saved;
  }

  @Override
  public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
    if (!dirty && buffer.getFileStore().getName().equals(SettingsFile.NAME)) {
      saved.run();
    }
  }

  @Override
  public void bufferCreated(IFileBuffer buffer) {}

  @Override
  public void bufferDisposed(IFileBuffer buffer) {}

  @Override
  public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

  @Override
  public void bufferContentReplaced(IFileBuffer buffer) {}

  @Override
  public void stateChanging(IFileBuffer buffer) {}

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {}

  @Override
  public void stateValidationChanged(IFileBuffer buffer, boolean validated) {}

  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {}
}
