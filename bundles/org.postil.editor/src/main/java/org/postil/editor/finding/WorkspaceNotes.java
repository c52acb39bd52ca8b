package org.postil.editor.finding;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.postil.analysis.Analysis;
import org.postil.editor.SameFile;
import org.postil.navigation.FoundNote;

/** The notes of all articles in editors and of all text files of the workspace. */
final class WorkspaceNotes implements NoteSource {

  private static final Set<String> EXTENSIONS = Set.of("postil", "txt", "md");

  private final Map<IEditorInput, String> open;

  WorkspaceNotes(Map<IEditorInput, String> open) {
    this.open = open;
  }

  @Override
  public void forEach(Consumer<ListedNote> notes, IProgressMonitor monitor) throws CoreException {
    AtomicInteger position = new AtomicInteger();
    Set<URI> listed = new HashSet<>();
    open.forEach(
        (input, text) -> {
          SameFile.place(input).ifPresent(listed::add);
          list(input, text, notes, position);
        });
    forEachArticle(
        file -> {
          // Links make resources of one file; its notes are listed once.
          if (listed.add(file.getLocationURI())) {
            list(file, notes, position);
          }
        },
        monitor);
  }

  private static void forEachArticle(Consumer<IFile> articles, IProgressMonitor monitor)
      throws CoreException {
    ResourcesPlugin.getWorkspace()
        .getRoot()
        .accept(
            resource -> {
              if (!monitor.isCanceled()) {
                article(resource).ifPresent(articles);
              }
              return !monitor.isCanceled() && !resource.isDerived();
            },
            IResource.NONE);
  }

  private static Optional<IFile> article(IResourceProxy resource) {
    String name = resource.getName().toLowerCase(Locale.ROOT);
    boolean article =
        resource.getType() == IResource.FILE
            && EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    return article ? Optional.of((IFile) resource.requestResource()) : Optional.empty();
  }

  private static void list(IFile file, Consumer<ListedNote> notes, AtomicInteger position) {
    read(file).ifPresent(text -> list(new FileEditorInput(file), text, notes, position));
  }

  private static Optional<String> read(IFile file) {
    try {
      return Optional.of(file.readString());
    } catch (CoreException e) {
      // One file that cannot be read does not keep the others from being found.
      ILog.get().log(e.getStatus());
      return Optional.empty();
    }
  }

  private static void list(
      IEditorInput article, String text, Consumer<ListedNote> notes, AtomicInteger position) {
    List<FoundNote> found = FoundNote.in(Analysis.of(text));
    found.forEach(note -> notes.accept(new ListedNote(note, article, position.getAndIncrement())));
  }

  @Override
  public boolean namesArticles() {
    return true;
  }
}
