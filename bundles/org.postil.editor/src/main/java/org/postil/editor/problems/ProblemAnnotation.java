package org.postil.editor.problems;

import java.util.List;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.postil.checks.Finding;
import org.postil.checks.Severity;

/** A problem shown in the editor of a file that lies outside the workspace. */
final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation {

  /** Tells whether a problem still is the same one. */
  record Key(String id, Severity severity, String message, Position position) {}

  private Finding finding;
  private Offers offers;
  private long version;

  ProblemAnnotation(Finding finding, Offers offers, long version) {
    super(type(finding.severity()), false, finding.message());
    update(finding, offers, version);
  }

  private static String type(Severity severity) {
    return switch (severity) {
      case ERROR -> "org.eclipse.ui.workbench.texteditor.error";
      case WARNING -> "org.eclipse.ui.workbench.texteditor.warning";
      case INFO -> "org.eclipse.ui.workbench.texteditor.info";
    };
  }

  static Key key(Finding finding) {
    return new Key(finding.id(), finding.severity(), finding.message(), position(finding));
  }

  Key key(Position position) {
    return new Key(
        finding.id(),
        finding.severity(),
        finding.message(),
        new Position(position.offset, position.length));
  }

  static Position position(Finding finding) {
    return new Position(finding.span().offset(), finding.span().length());
  }

  /** Takes over what a later analysis computed for the same problem. */
  void update(Finding later, Offers laterOffers, long laterVersion) {
    finding = later;
    offers = laterOffers;
    version = laterVersion;
  }

  List<Offer> offers() {
    return offers.of(finding);
  }

  /** The version of the document that the offers are meant for. */
  long version() {
    return version;
  }

  @Override
  public void setQuickFixable(boolean state) {
    // Computed, not set.
  }

  @Override
  public boolean isQuickFixableStateSet() {
    return true;
  }

  @Override
  public boolean isQuickFixable() {
    return !offers().isEmpty();
  }
}
