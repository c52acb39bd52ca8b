package org.postil.cli.input;

/**
 * A file to read.
 *
 * @param name the path, with {@code /} between folders found below one that was named
 * @param found whether it was found in a folder rather than named
 */
public record InputFile(String name, boolean found) {}
