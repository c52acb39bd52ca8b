package org.postil.editor.problems;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding;
import org.postil.settings.CheckSettings;

/** An analysis with what the checks found in it. */
record CheckedArticle(Analysis analysis, List<Finding> findings) {

  static CheckedArticle of(Analysis analysis) {
    return new CheckedArticle(analysis, CheckSettings.DEFAULTS.findings(analysis));
  }
}
