package org.postil.editor.references;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IRegion;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorInput;
import org.postil.editor.article.AnalysedText;
import org.postil.navigation.FoundReference;
import org.postil.recognition.Note;

/** Finds the references to one note of one version of an article. */
final class ReferencesQuery implements ISearchQuery {

  private final AnalysedText text;
  private final Note note;
  private final ReferencesResult result;

  ReferencesQuery(IEditorInput input, AnalysedText text, Note note) {
    this.text = text;
    this.note = note;
    result = new ReferencesResult(this, input);
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    result.removeAll();
    for (FoundReference found : FoundReference.to(text.analysis(), note)) {
      IRegion place = text.toDocument(found.span());
      result.addMatch(new Match(found, place.getOffset(), place.getLength()));
    }
    return Status.OK_STATUS;
  }

  @Override
  public String getLabel() {
    return NLS.bind(Messages.FindReferences_query, note.label());
  }

  String resultLabel() {
    return NLS.bind(
        Messages.FindReferences_result,
        new Object[] {note.label(), result.input().getName(), result.getMatchCount()});
  }

  @Override
  public boolean canRerun() {
    return false;
  }

  @Override
  public boolean canRunInBackground() {
    return true;
  }

  @Override
  public ReferencesResult getSearchResult() {
    return result;
  }
}
