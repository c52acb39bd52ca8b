package org.postil.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.postil.analysis.Analysis;

/** All checks of Postil. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new UndefinedReferenceCheck(),
          new UnusedNoteCheck(),
          new DuplicateNoteCheck(),
          new LabelGapCheck(),
          new SwappedReferencesCheck(),
          new OutOfOrderReferenceCheck(),
          new ListOrderCheck(),
          new RestartedNumberingCheck(),
          new EmptyNoteCheck(),
          new AmbiguousReadingCheck(),
          new AdjacentReferencesCheck(),
          new SpaceBeforeReferenceCheck(),
          new PunctuationOrderCheck(),
          new MixedStyleCheck(),
          new ReferenceInHeadingCheck(),
          new UndefinedCrossReferenceCheck(),
          new SelfReferenceCheck(),
          new ForwardReferenceCheck(),
          new CrossReferenceChainCheck(),
          new LeadingIbidCheck(),
          new IbidAfterSeveralCheck(),
          new UnresolvedOpCitCheck(),
          new MissingSpaceCheck(),
          new UnbalancedCheck(),
          new UnknownFieldCheck(),
          new FieldValueCheck());

  private Checks() {}

  /** Every check, in the order of the user's guide. */
  public static List<Check> all() {
    return ALL;
  }

  /**
   * What the checks find in {@code article}, in text order; those that its header names under
   * {@code ignore} are not run.
   */
  public static List<Finding> run(Analysis article) {
    return run(article, List.of());
  }

  /** The same without the checks that {@code ignored} names by id, or by kind as {@code note.*}. */
  public static List<Finding> run(Analysis article, List<String> ignored) {
    List<Finding> findings = new ArrayList<>();
    IgnoredChecks switchedOff = new IgnoredChecks(article, ignored);
    ALL.stream()
        .filter(check -> !switchedOff.contains(check))
        .forEach(check -> check.check(article, findings::add));
    findings.sort(Comparator.comparingInt(finding -> finding.span().offset()));
    return List.copyOf(findings);
  }
}
