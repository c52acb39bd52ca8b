package org.postil.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postil.checks.CheckPattern;
import org.postil.cli.input.Source;
import org.postil.settings.CheckLevels;
import org.postil.settings.CheckSettings;
import org.postil.settings.Level;
import org.postil.settings.SettingsFile;
import org.postil.settings.SettingsFiles;
import org.postil.settings.SettingsProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the command line says about the checks, together with the settings files of articles. */
final class SettingsOptions {

  private static final Path WORKING_DIRECTORY = Path.of("").toAbsolutePath();

  @Option(names = "--severity", paramLabel = "ID=LEVEL", split = ",")
  private Map<String, String> severities = Map.of();

  @Option(names = "--ignore", paramLabel = "ID", split = ",")
  private List<String> ignored = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private final SettingsFiles files = new SettingsFiles();

  /**
   * The settings for {@code article}.
   *
   * @throws ParameterException when the command line names a check or a severity that is none
   */
  CheckSettings of(Source article) {
    return in(article.folder());
  }

  /** The settings for articles in the working directory. */
  CheckSettings here() {
    return in(WORKING_DIRECTORY);
  }

  private CheckSettings in(Path folder) {
    return new CheckSettings(
        levels(), files.of(folder).map(SettingsFile::checks), CheckLevels.NONE);
  }

  /** What is wrong in the settings files that were read, one line each. */
  List<String> complaints() {
    return files.read().stream()
        .flatMap(file -> file.problems().stream().map(problem -> complaint(file.path(), problem)))
        .toList();
  }

  private static String complaint(Path file, SettingsProblem problem) {
    Path name = file.startsWith(WORKING_DIRECTORY) ? WORKING_DIRECTORY.relativize(file) : file;
    return problem.line() == 0
        ? Messages.format("settings.file", name, problem.message())
        : Messages.format("settings.problem", name, problem.line(), problem.message());
  }

  /** What the options say; a wrong one is refused. */
  CheckLevels levels() {
    Map<CheckPattern, Level> levels = new LinkedHashMap<>();
    severities.forEach((id, level) -> levels.put(known(id), level(level)));
    return new CheckLevels(levels).with(CheckLevels.off(known(ignored)));
  }

  /** The checks that {@code ids} name; an unknown one is refused. */
  List<CheckPattern> known(Collection<String> ids) {
    return ids.stream().map(this::known).toList();
  }

  private CheckPattern known(String id) {
    CheckPattern pattern = new CheckPattern(id);
    if (!pattern.isKnown()) {
      throw new ParameterException(command.commandLine(), Messages.format("check.unknown-id", id));
    }
    return pattern;
  }

  private Level level(String word) {
    return Level.named(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(), Messages.format("check.unknown-level", word)));
  }
}
