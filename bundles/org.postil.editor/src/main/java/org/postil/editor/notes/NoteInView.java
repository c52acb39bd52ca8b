package org.postil.editor.notes;

/**
 * A note that is referred to in the visible part of the text.
 *
 * @param top where the line of its first visible reference begins, in pixels of the widget of the
 *     text
 */
record NoteInView(NoteRow row, int top) {}
