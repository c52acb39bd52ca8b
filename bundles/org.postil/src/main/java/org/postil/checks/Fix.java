package org.postil.checks;

import java.util.List;
import java.util.function.Supplier;
import org.postil.text.TextEdit;

/**
 * A way to mend a finding. Most are never asked for their edits, so some work them out when asked.
 */
public final class Fix {

  private final String kind;
  private final String title;
  private final Supplier<List<TextEdit>> edits;

  /** A fix whose edits are at hand. */
  public Fix(String kind, String title, List<TextEdit> edits) {
    this(kind, title, () -> edits);
  }

  /** A fix that works its edits out when asked; {@code edits} yields the same list every time. */
  public Fix(String kind, String title, Supplier<List<TextEdit>> edits) {
    this.kind = kind;
    this.title = title;
    this.edits = edits;
  }

  /** What fixes of several findings that do alike have in common: {@code create-note}. */
  public String kind() {
    return kind;
  }

  /** What the fix does, in the imperative: {@code Create note 44}. */
  public String title() {
    return title;
  }

  /** All of it, for the version of the text that was checked; one undo step. */
  public List<TextEdit> edits() {
    return edits.get();
  }
}
