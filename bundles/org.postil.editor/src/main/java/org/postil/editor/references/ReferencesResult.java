package org.postil.editor.references;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.postil.editor.PostilPlugin;

/** The references to one note; they are marked in the editor that shows the article. */
public final class ReferencesResult extends AbstractTextSearchResult
    implements IEditorMatchAdapter, IFileMatchAdapter {

  private final ReferencesQuery query;
  private final IEditorInput input;

  ReferencesResult(ReferencesQuery query, IEditorInput input) {
    this.query = query;
    this.input = input;
  }

  IEditorInput input() {
    return input;
  }

  @Override
  public String getLabel() {
    return query.resultLabel();
  }

  @Override
  public String getTooltip() {
    return getLabel();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ResourceLocator.imageDescriptorFromBundle(
            PostilPlugin.ID, "icons/outline/note-reference.svg")
        .orElse(null);
  }

  @Override
  public ReferencesQuery getQuery() {
    return query;
  }

  @Override
  public IEditorMatchAdapter getEditorMatchAdapter() {
    return this;
  }

  @Override
  public boolean isShownInEditor(Match match, IEditorPart editor) {
    return input.equals(editor.getEditorInput());
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
    return input.equals(editor.getEditorInput()) ? matches() : new Match[0];
  }

  @Override
  public IFileMatchAdapter getFileMatchAdapter() {
    return this;
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
    return file.equals(getFile(input)) ? matches() : new Match[0];
  }

  @Override
  public IFile getFile(Object element) {
    return input.getAdapter(IFile.class);
  }

  private Match[] matches() {
    return Arrays.stream(getElements())
        .flatMap(element -> Arrays.stream(getMatches(element)))
        .toArray(Match[]::new);
  }
}
