package org.postil.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /** What all checks find in {@code article}, in text order, each with its own severity. */
  public static List<Finding> run(Analysis article) {
    return run(article, check -> Optional.of(check.severity()));
  }

  /**
   * The same with severities of the caller's choice.
   *
   * @param severity how grave the findings of a check are; empty when it is not to be run
   */
  public static List<Finding> run(Analysis article, Function<Check, Optional<Severity>> severity) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : ALL) {
      severity
          .apply(check)
          .ifPresent(chosen -> check.check(article, each -> findings.add(each.with(chosen))));
    }
    findings.sort(Comparator.comparingInt(finding -> finding.span().offset()));
    return List.copyOf(findings);
  }
}
