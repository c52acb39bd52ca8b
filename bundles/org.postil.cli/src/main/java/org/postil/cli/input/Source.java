package org.postil.cli.input;

/**
 * A text as it was read.
 *
 * @param name what to call it: the path as the user named it, or {@code <stdin>}
 * @param text the decoded text without its byte order mark
 */
public record Source(String name, String text) {}
