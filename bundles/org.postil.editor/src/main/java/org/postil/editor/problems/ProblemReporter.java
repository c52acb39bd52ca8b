package org.postil.editor.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.postil.editor.PostilPlugin;

/**
 * Brings problems to where a person sees them: as markers of the file, which the platform shows in
 * the editor and in the Problems view. An editor that shows a file by its place in the file system
 * does not show markers, so there they are annotations; markers go to a resource that links to the
 * file, if there is one. Problems are known of open articles only.
 */
final class ProblemReporter {

  private record Reported(IDocument document, IFile file) {}

  private final ISourceViewer viewer;
  private Optional<Reported> reported = Optional.empty();

  ProblemReporter(ISourceViewer viewer) {
    this.viewer = viewer;
  }

  void report(CheckedArticle article) {
    IDocument document = viewer.getDocument();
    Optional<IFile> own = workspaceFile(document);
    Optional<IFile> file = own.or(() -> link(document));
    forgetUnless(file);
    reported = file.map(known -> new Reported(document, known));
    file.ifPresent(
        known -> new ProblemMarkersJob(known, () -> ProblemMarker.attributes(article)).schedule());
    if (own.isEmpty()) {
      new ProblemAnnotations(viewer.getAnnotationModel()).show(article);
    }
  }

  /** Lets the problems go, once all features of all editors have let the document go. */
  void dispose() {
    Display.getCurrent().asyncExec(() -> forgetUnless(Optional.empty()));
  }

  private void forgetUnless(Optional<IFile> file) {
    reported
        .filter(before -> !file.equals(Optional.of(before.file)))
        .filter(before -> PostilPlugin.articles().find(before.document).isEmpty())
        .ifPresent(before -> new ProblemMarkersJob(before.file, List::of).schedule());
  }

  private static Optional<IFile> workspaceFile(IDocument document) {
    return buffer(document)
        .map(ITextFileBuffer::getLocation)
        .map(FileBuffers::getWorkspaceFileAtLocation)
        .filter(IFile::exists);
  }

  private static Optional<IFile> link(IDocument document) {
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    return buffer(document)
        .map(ITextFileBuffer::getFileStore)
        .map(IFileStore::toURI)
        .flatMap(place -> Arrays.stream(root.findFilesForLocationURI(place)).findFirst())
        .filter(IFile::exists);
  }

  private static Optional<ITextFileBuffer> buffer(IDocument document) {
    return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document));
  }
}
