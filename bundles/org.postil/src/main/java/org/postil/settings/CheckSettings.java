package org.postil.settings;

import java.util.List;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.checks.Check;
import org.postil.checks.Checks;
import org.postil.checks.Finding;
import org.postil.checks.IgnoreField;

/**
 * Decides which checks look at an article and how grave their findings are. What is said in more
 * than one place counts in this order:
 *
 * <ol>
 *   <li>the command line,
 *   <li>the field {@code ignore} in the header of the article,
 *   <li>the project's settings file; where there is none, the preferences of the editor,
 *   <li>the severity that the check has by itself.
 * </ol>
 */
public final class CheckSettings {

  /** Every check with its own severity, unless an article ignores it. */
  public static final CheckSettings DEFAULTS =
      new CheckSettings(CheckLevels.NONE, Optional.empty(), CheckLevels.NONE);

  private final CheckLevels commandLine;
  private final CheckLevels shared;

  /**
   * @param project what the project's settings file says, empty where there is none
   * @param preferences what the user of an editor prefers; does not count in a project with
   *     settings, so that all who work on it see the same
   */
  public CheckSettings(
      CheckLevels commandLine, Optional<CheckLevels> project, CheckLevels preferences) {
    this.commandLine = commandLine;
    this.shared = project.orElse(preferences);
  }

  /** What the checks find in {@code article}, in text order. */
  public List<Finding> findings(Analysis article) {
    CheckLevels header = CheckLevels.off(IgnoreField.of(article));
    return Checks.run(
        article, check -> level(check, List.of(commandLine, header, shared)).severity());
  }

  /** The level of a check in an article whose header says nothing of it. */
  public Level level(Check check) {
    return level(check, List.of(commandLine, shared));
  }

  private static Level level(Check check, List<CheckLevels> strongestFirst) {
    return strongestFirst.stream()
        .flatMap(levels -> levels.of(check.id()).stream())
        .findFirst()
        .orElseGet(() -> Level.of(check.severity()));
  }
}
