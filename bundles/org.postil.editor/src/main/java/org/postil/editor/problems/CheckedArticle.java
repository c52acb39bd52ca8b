package org.postil.editor.problems;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding;
import org.postil.checks.Severity;
import org.postil.editor.settings.ArticleSettings;
import org.postil.settings.SettingsFile;
import org.postil.settings.SettingsProblem;
import org.postil.text.Span;

/** An analysis with the settings for the article and what the checks found in it. */
record CheckedArticle(Analysis analysis, ArticleSettings settings, List<Finding> findings) {

  private static final String SETTINGS = "settings";

  static CheckedArticle of(Analysis analysis, ArticleSettings settings) {
    Stream<Finding> mistakes =
        settings.file().stream()
            .flatMap(file -> file.problems().stream().map(problem -> mistake(file, problem)));
    return new CheckedArticle(
        analysis,
        settings,
        Stream.concat(mistakes, settings.checks().findings(analysis).stream()).toList());
  }

  /** What is wrong in a settings file stands at the start of each article that it concerns. */
  private static Finding mistake(SettingsFile file, SettingsProblem problem) {
    String message =
        problem.line() == 0
            ? NLS.bind(Messages.Problems_settings, file.path(), problem.message())
            : NLS.bind(
                Messages.Problems_settingsLine,
                new Object[] {file.path(), problem.line(), problem.message()});
    return new Finding(SETTINGS, Severity.WARNING, new Span(0, 0), message, List.of(), List.of());
  }
}
