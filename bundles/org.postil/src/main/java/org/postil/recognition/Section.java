package org.postil.recognition;

import java.util.Optional;
import org.postil.text.Span;

/**
 * A part of the article's body, opened by a heading, a break or the start of the body. A section
 * ends where the next one of any level begins.
 *
 * @param span from its heading, the break or its first paragraph up to the next section or the end
 *     of the body
 * @param level 1 to 6
 * @param title the words of the heading, or the first words of the section
 * @param heading the heading's block, empty for an untitled section
 */
public record Section(Span span, int level, String title, Optional<Block> heading) {}
