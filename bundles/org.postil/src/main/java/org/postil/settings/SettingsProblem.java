package org.postil.settings;

/**
 * What is wrong in a settings file. The rest of the file counts all the same.
 *
 * @param line one-based; 0 when the whole file is meant
 * @param message what is wrong and what to write instead
 */
public record SettingsProblem(int line, String message) {}
