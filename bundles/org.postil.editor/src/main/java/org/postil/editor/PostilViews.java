package org.postil.editor;

/** Ids of the views that show an article beside its editor. */
public final class PostilViews {

  /** The notes. */
  public static final String NOTES = "org.postil.editor.notes.NotesView";

  /** The article as a page for reading. */
  public static final String READING = "org.postil.editor.preview.ReadingView";

  private PostilViews() {}
}
