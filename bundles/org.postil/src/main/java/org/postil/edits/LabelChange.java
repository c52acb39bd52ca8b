package org.postil.edits;

import java.util.Optional;

/**
 * A note that an operation calls otherwise.
 *
 * @param list zero-based index of its list
 * @param before its label, digits or a name; empty for a note that is new
 * @param after its new label; empty for a note that goes
 */
public record LabelChange(int list, Optional<String> before, Optional<String> after) {}
