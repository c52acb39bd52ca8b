package org.postil.completion;

/**
 * What may be written at the caret.
 *
 * @param replaces number of code units before the caret that it takes the place of
 * @param text what it writes
 * @param description what it means, for a list of proposals: the first words of the note
 */
public record Proposal(int replaces, String text, String description) {}
