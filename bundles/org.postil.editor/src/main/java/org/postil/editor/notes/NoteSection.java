package org.postil.editor.notes;

import java.util.List;
import org.eclipse.osgi.util.NLS;

/**
 * The notes of one section in the tree. It equals that of the same section of the next version, so
 * that the tree keeps what is expanded.
 */
final class NoteSection {

  private final int index;
  private final String title;
  private final List<NoteRow> rows;

  /**
   * @param index zero-based place among the sections that have notes
   */
  NoteSection(int index, String title, List<NoteRow> rows) {
    this.index = index;
    this.title = title;
    this.rows = rows;
  }

  String label() {
    return NLS.bind(Messages.Notes_section, title, rows.size());
  }

  List<NoteRow> rows() {
    return rows;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSection section
        && index == section.index
        && title.equals(section.title);
  }

  @Override
  public int hashCode() {
    return title.hashCode();
  }
}
