package org.postil.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * The settings of a project, read from its file {@value #NAME}.
 *
 * <pre>
 * # How Postil checks the articles in this folder and below.
 * [checks]
 * note.gap = error
 * text.* = off
 * </pre>
 *
 * @param path the file
 * @param checks what it says about the checks
 * @param problems what could not be understood, by line
 */
public record SettingsFile(Path path, CheckLevels checks, List<SettingsProblem> problems) {

  /** The name of the file; the nearest one counts, in the folder of an article or above. */
  public static final String NAME = "postil.ini";
}
