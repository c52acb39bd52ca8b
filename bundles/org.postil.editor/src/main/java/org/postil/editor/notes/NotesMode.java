package org.postil.editor.notes;

import java.util.Locale;

/** How the Notes view shows the notes. */
enum NotesMode {
  BESIDE,
  TABLE,
  SECTIONS;

  /** Key of the preference that remembers the choice. */
  static final String PREFERENCE = "notes.mode";

  /** What a person chooses it by. */
  String title() {
    return switch (this) {
      case BESIDE -> Messages.Notes_beside;
      case TABLE -> Messages.Notes_asTable;
      case SECTIONS -> Messages.Notes_bySection;
    };
  }

  String icon() {
    return "icons/notes/" + name().toLowerCase(Locale.ROOT) + ".svg";
  }

  /** The mode of that name; the first one when there is none. */
  static NotesMode of(String name) {
    for (NotesMode mode : values()) {
      if (mode.name().equals(name)) {
        return mode;
      }
    }
    return BESIDE;
  }
}
