package org.postil.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.postil.model.Article;
import org.postil.model.Note;
import org.postil.recognition.Recognition;

/** The model of an article together with what was recognised in its text. */
public final class ArticleParseResult extends ParseResult {

  private final Recognition recognition;
  private final NoteTable notes;
  private Map<String, EObject> objects;

  ArticleParseResult(IParseResult result, Recognition recognition) {
    super(result.getRootASTElement(), result.getRootNode(), result.hasSyntaxErrors());
    this.recognition = recognition;
    this.notes =
        result.getRootASTElement() instanceof Article article
            ? ModelCompleter.complete(article, recognition)
            : new NoteTable(recognition);
  }

  /** What was recognised in the text of the root node. */
  public Recognition recognition() {
    return recognition;
  }

  /** All notes in text order. */
  public List<Note> notes() {
    return notes.notes();
  }

  /** The note that the label at {@code offset} refers to. */
  public Optional<Note> noteReferredToAt(int offset) {
    return notes.referredToAt(offset);
  }

  /**
   * The class of {@code object} and the offset at which it stands, {@code ListedNote@2107}; empty
   * for an object that no parser made.
   */
  public static Optional<String> name(EObject object) {
    return Optional.ofNullable(NodeModelUtils.getNode(object))
        .map(node -> object.eClass().getName() + '@' + node.getOffset());
  }

  /** The object of this article with the given {@link #name(EObject)}. */
  public Optional<EObject> objectNamed(String name) {
    if (objects == null) {
      objects = new HashMap<>();
      addObject(getRootASTElement());
      getRootASTElement().eAllContents().forEachRemaining(this::addObject);
    }
    return Optional.ofNullable(objects.get(name));
  }

  private void addObject(EObject object) {
    name(object).ifPresent(name -> objects.put(name, object));
  }
}
