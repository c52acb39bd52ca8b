package org.postil.recognition.internal.layout;

import org.postil.text.Span;

/**
 * The label at the start of a paragraph.
 *
 * @param form how it is written
 * @param span the label without its punctuation; {@code [^12]} whole
 * @param bodyStart offset of what follows the label, its punctuation and white space
 * @param number the number it stands for, 0 for symbols and names
 * @param text the label as written, without brackets
 */
public record Label(LabelForm form, Span span, int bodyStart, int number, String text) {}
