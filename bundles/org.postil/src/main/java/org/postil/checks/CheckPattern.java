package org.postil.checks;

/**
 * Names checks the way users do: one by its id, like {@code note.gap}, a whole kind, like {@code
 * text.*}, or all with {@code *}.
 *
 * @param text as written
 */
public record CheckPattern(String text) {

  private static final String ALL = "*";
  private static final String ALL_OF_A_KIND = ".*";

  /** Whether the check with that id is meant. */
  public boolean matches(String id) {
    return text.equals(ALL)
        || text.equals(id)
        || text.endsWith(ALL_OF_A_KIND) && id.startsWith(text.substring(0, text.length() - 1));
  }

  /** Whether any check is meant. */
  public boolean isKnown() {
    return Checks.all().stream().anyMatch(check -> matches(check.id()));
  }

  /** How closely it names a check: an id counts more than a kind, a kind more than all. */
  public int closeness() {
    return text.endsWith(ALL) ? text.length() : Integer.MAX_VALUE;
  }
}
