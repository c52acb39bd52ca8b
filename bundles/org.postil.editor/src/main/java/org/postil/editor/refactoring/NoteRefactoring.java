package org.postil.editor.refactoring;

import static org.postil.editor.Messages.Editing_nothingToDo;

import java.util.List;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilPlugin;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;
import org.postil.text.TextEdit;

/** An operation on all notes of an open article, to be looked at before it is done. */
final class NoteRefactoring extends Refactoring {

  private final String name;
  private final IDocument document;
  private volatile Function<Analysis, Outcome> operation;
  private volatile long version;
  private volatile List<TextEdit> edits = List.of();

  /**
   * @param name for the title of the change
   */
  NoteRefactoring(String name, IDocument document, Function<Analysis, Outcome> operation) {
    this.name = name;
    this.document = document;
    choose(operation);
  }

  /** From now on {@code operation} is what will be done, with the article as it is now. */
  final void choose(Function<Analysis, Outcome> operation) {
    this.operation = operation;
    version = version(document);
  }

  /** Tells one version of {@code document} from the others. */
  static long version(IDocument document) {
    return ((IDocumentExtension4) document).getModificationStamp();
  }

  /** Works out what would be done; takes a while. */
  Outcome outcome() {
    return operation.apply(PostilPlugin.articles().analyse(document));
  }

  /** Lets {@code outcome} be what will be done. */
  void take(Outcome outcome) {
    edits = outcome instanceof Done done ? done.edits() : List.of();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    return new RefactoringStatus();
  }

  @Override
  public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
    Outcome outcome = outcome();
    take(outcome);
    return status(outcome);
  }

  /** What stands against {@code outcome}. */
  private static RefactoringStatus status(Outcome outcome) {
    return switch (outcome) {
      case Done done when done.edits().isEmpty() -> fatal(Editing_nothingToDo);
      case Done done -> new RefactoringStatus();
      case Asked asked -> fatal(asked.question());
      case Refused refused -> fatal(refused.reason());
    };
  }

  private static RefactoringStatus fatal(String message) {
    return RefactoringStatus.createFatalErrorStatus(message);
  }

  @Override
  public NoteChange createChange(IProgressMonitor monitor) {
    return new NoteChange(name, document, edits, version);
  }
}
