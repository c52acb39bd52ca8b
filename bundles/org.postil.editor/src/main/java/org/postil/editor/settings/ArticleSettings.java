package org.postil.editor.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.jface.text.IDocument;
import org.postil.settings.CheckLevels;
import org.postil.settings.CheckSettings;
import org.postil.settings.SettingsFile;
import org.postil.settings.SettingsFiles;

/**
 * How an open article is checked.
 *
 * @param checks the settings for it
 * @param file the settings file of its project, if there is one
 */
public record ArticleSettings(CheckSettings checks, Optional<SettingsFile> file) {

  /** Looks for the settings file anew; a document without a file has the preferences alone. */
  public static ArticleSettings of(IDocument document) {
    Optional<SettingsFile> file =
        folder(document).flatMap(folder -> new SettingsFiles().of(folder));
    return new ArticleSettings(
        new CheckSettings(
            CheckLevels.NONE, file.map(SettingsFile::checks), CheckPreferences.load()),
        file);
  }

  private static Optional<Path> folder(IDocument document) {
    return Optional.ofNullable(document)
        .map(FileBuffers.getTextFileBufferManager()::getTextFileBuffer)
        .map(ITextFileBuffer::getFileStore)
        .map(IFileStore::toURI)
        .filter(place -> EFS.SCHEME_FILE.equals(place.getScheme()))
        .map((URI place) -> Path.of(place).getParent());
  }
}
