package org.postil.editor.problems;

import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;

/**
 * Brings problems to where a person sees them: as markers of the file, which the platform shows in
 * the editor and in the Problems view, or, where the file lies outside the workspace, as
 * annotations in the editor alone.
 */
final class ProblemReporter {

  private final ISourceViewer viewer;

  ProblemReporter(ISourceViewer viewer) {
    this.viewer = viewer;
  }

  void report(CheckedArticle article) {
    workspaceFile(viewer.getDocument())
        .ifPresentOrElse(
            file -> new ProblemMarkersJob(file, article).schedule(),
            () -> new ProblemAnnotations(viewer.getAnnotationModel()).show(article));
  }

  private static Optional<IFile> workspaceFile(IDocument document) {
    ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
    return Optional.ofNullable(buffer)
        .map(ITextFileBuffer::getLocation)
        .map(FileBuffers::getWorkspaceFileAtLocation)
        .filter(IFile::exists);
  }
}
