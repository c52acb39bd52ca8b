package org.postil.parsing;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.postil.model.Article;
import org.postil.model.ArticlePackage;
import org.postil.model.Heading;
import org.postil.model.InlineNote;
import org.postil.model.ListedNote;
import org.postil.model.NoteReference;
import org.postil.model.Section;
import org.postil.recognition.Block;
import org.postil.recognition.Recognition;
import org.postil.text.SpanSearch;

/** Sets the features of a parsed article that do not stand in its text. */
final class ModelCompleter {

  private final Recognition recognised;
  private final NoteTable notes;
  private final Map<Integer, NoteReference> references = new HashMap<>();

  private ModelCompleter(Recognition recognised) {
    this.recognised = recognised;
    this.notes = new NoteTable(recognised);
  }

  /** Completes {@code article} in one walk; returns the notes met on the way. */
  static NoteTable complete(Article article, Recognition recognised) {
    ModelCompleter completer = new ModelCompleter(recognised);
    for (Iterator<EObject> all = article.eAllContents(); all.hasNext(); ) {
      completer.complete(all.next());
    }
    completer.addImpliedNotes();
    return completer.notes;
  }

  private void complete(EObject object) {
    switch (object) {
      case Section section -> completeSection(section);
      case Heading heading -> completeHeading(heading);
      case ListedNote note -> notes.add(note, labelOffset(note));
      case InlineNote note -> notes.add(note, offset(note));
      case NoteReference reference -> references.put(offset(reference), reference);
      default -> {}
    }
  }

  private void completeSection(Section section) {
    SpanSearch.touching(
            recognised.sections(), org.postil.recognition.Section::span, offset(section))
        .ifPresent(
            found -> {
              section.setLevel(found.level());
              section.setTitle(found.title());
            });
  }

  private void completeHeading(Heading heading) {
    SpanSearch.touching(recognised.blocks(), Block::span, offset(heading))
        .ifPresent(found -> heading.setLevel(found.level()));
  }

  /** Implied notes mostly stand behind their reference, so that they are set after the walk. */
  private void addImpliedNotes() {
    recognised.references().stream()
        .filter(reference -> !reference.impliedNotes().isEmpty())
        .forEach(this::addImpliedNotes);
  }

  private void addImpliedNotes(org.postil.recognition.NoteReference recognisedReference) {
    NoteReference reference = references.get(recognisedReference.span().offset());
    recognisedReference.impliedNotes().stream()
        .flatMap(note -> notes.of(note).stream())
        .forEach(reference.getImpliedNotes()::add);
  }

  private static int offset(EObject object) {
    return NodeModelUtils.getNode(object).getOffset();
  }

  private static int labelOffset(ListedNote note) {
    return NodeModelUtils.findNodesForFeature(note, ArticlePackage.Literals.NOTE__NAME)
        .getFirst()
        .getOffset();
  }
}
