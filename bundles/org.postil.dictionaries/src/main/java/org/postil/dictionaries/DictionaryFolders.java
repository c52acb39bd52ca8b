package org.postil.dictionaries;

import java.nio.file.Path;
import java.util.List;

/** Where systems and office programs keep the dictionaries of Hunspell. */
public final class DictionaryFolders {

  private DictionaryFolders() {}

  /** The usual folders, whether they are there or not; {@code home} is the user's. */
  public static List<Path> usual(Path home) {
    return List.of(
        home.resolve("Library/Spelling"),
        Path.of("/Library/Spelling"),
        Path.of("/usr/share/hunspell"),
        Path.of("/usr/local/share/hunspell"),
        Path.of("/opt/homebrew/share/hunspell"),
        Path.of("/usr/share/myspell"),
        Path.of("/usr/lib/libreoffice/share/extensions"),
        Path.of("/Applications/LibreOffice.app/Contents/Resources/extensions"),
        Path.of("C:\\Program Files\\LibreOffice\\share\\extensions"));
  }
}
