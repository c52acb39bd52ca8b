package org.postil.editor.combining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postil.editor.PostilEditor;
import org.postil.editor.SameFile;

/**
 * An article that is to be combined with others.
 *
 * @param name of its file, for a person
 * @param folder where the file lies; empty text when it lies nowhere yet
 * @param text without byte order mark
 */
record ArticleSource(String name, String folder, String text) {

  /** What {@code editor} shows, saved or not. */
  static ArticleSource of(PostilEditor editor) {
    String folder =
        SameFile.place(editor.getEditorInput()).map(place -> folder(Path.of(place))).orElse("");
    return new ArticleSource(editor.getEditorInput().getName(), folder, editor.document().get());
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read, or is not UTF-8
   */
  static ArticleSource of(Path file) throws IOException {
    String text = Files.readString(file);
    return new ArticleSource(
        String.valueOf(file.getFileName()),
        folder(file),
        text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static String folder(Path file) {
    return String.valueOf(file.toAbsolutePath().getParent());
  }
}
