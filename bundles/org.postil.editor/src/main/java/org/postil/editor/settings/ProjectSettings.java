package org.postil.editor.settings;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.postil.checks.Check;
import org.postil.editor.PostilPlugin;
import org.postil.settings.CheckLevels;
import org.postil.settings.Level;
import org.postil.settings.SettingsFile;
import org.postil.settings.SettingsText;

/** The settings of a project of the workspace: the settings file in its topmost folder. */
final class ProjectSettings {

  private final IFile file;

  ProjectSettings(IProject project) {
    file = project.getFile(SettingsFile.NAME);
  }

  boolean exist() {
    return file.exists();
  }

  CheckLevels load() throws CoreException {
    return text().checks();
  }

  /** Changes the file, or makes it; only the lines of checks whose level changed are touched. */
  void save(Map<Check, Level> levels) throws CoreException {
    SettingsText before = text();
    SettingsText after = before;
    for (Map.Entry<Check, Level> entry : levels.entrySet()) {
      after = after.with(entry.getKey(), entry.getValue());
    }
    if (!exist() || !after.equals(before)) {
      file.write(after.text().getBytes(StandardCharsets.UTF_8), true, false, true, null);
    }
  }

  /** Removes the file; the local history keeps it. */
  void remove() throws CoreException {
    if (exist()) {
      file.delete(true, true, null);
    }
  }

  private SettingsText text() throws CoreException {
    return exist() ? new SettingsText(decode(file.readAllBytes())) : SettingsText.NEW;
  }

  /** Refuses what is not UTF-8, since writing it back would spoil it. */
  private String decode(byte[] bytes) throws CoreException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String message = NLS.bind(Messages.Checks_encoding, file.getFullPath());
      throw new CoreException(new Status(IStatus.ERROR, PostilPlugin.ID, message, e));
    }
  }
}
