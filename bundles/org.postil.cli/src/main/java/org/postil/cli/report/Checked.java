package org.postil.cli.report;

import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.checks.Finding;

/**
 * What was found in one text.
 *
 * @param name what to call the text
 * @param article the text as it was understood
 * @param findings in text order
 * @param fixed how many other findings were mended before
 * @param unsettled how many could not be mended, because each fix only brought up others
 */
public record Checked(
    String name, Analysis article, List<Finding> findings, int fixed, int unsettled) {}
