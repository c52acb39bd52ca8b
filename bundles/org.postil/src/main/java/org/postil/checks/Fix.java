package org.postil.checks;

import java.util.List;
import org.postil.text.TextEdit;

/**
 * A way to mend a finding.
 *
 * @param title what it does, in the imperative: {@code Create note 44}
 * @param edits all of it, one undo step
 */
public record Fix(String title, List<TextEdit> edits) {}
