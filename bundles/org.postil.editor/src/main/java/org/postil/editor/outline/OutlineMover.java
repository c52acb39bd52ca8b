package org.postil.editor.outline;

import java.util.List;
import java.util.function.Predicate;
import org.postil.analysis.Analysis;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.editing.NoteOperation;
import org.postil.editor.moving.Mover;
import org.postil.edits.MoveNote;
import org.postil.edits.MoveSection;
import org.postil.edits.Outcome;
import org.postil.outline.OutlineItem.Kind;
import org.postil.recognition.Note;
import org.postil.text.Span;
import org.postil.text.SpanSearch;

/**
 * Moves sections with all below them, whose notes follow; and notes within their list, whose
 * references follow.
 */
final class OutlineMover implements Mover<OutlineNode> {

  private final PostilEditor editor;

  OutlineMover(PostilEditor editor) {
    this.editor = editor;
  }

  @Override
  public boolean isMovable(OutlineNode node) {
    return node.item().kind() == Kind.SECTION || node.item().kind() == Kind.NOTE;
  }

  @Override
  public boolean canMove(OutlineNode node, OutlineNode target) {
    return switch (node.item().kind()) {
      case SECTION ->
          target.item().kind() == Kind.SECTION && !node.item().span().covers(target.item().span());
      case NOTE -> node != target && siblings(node).contains(target);
      default -> false;
    };
  }

  @Override
  public void move(OutlineNode node, OutlineNode target, boolean behind) {
    Span moved = node.item().span();
    Span beside = target.item().span();
    if (PostilPlugin.articles().find(editor.document()).filter(AnalysedText::isCurrent).isEmpty()) {
      editor.say(Messages.Move_soon);
    } else if (node.item().kind() == Kind.NOTE) {
      new NoteOperation(editor, Messages.Move_note)
          .run(article -> moveNote(article, moved, beside, behind));
    } else {
      new NoteOperation(editor, Messages.Move_section)
          .run(article -> MoveSection.to(article, moved, behind ? beside.end() : beside.offset()));
    }
  }

  private static Outcome moveNote(Analysis article, Span moved, Span beside, boolean behind) {
    return MoveNote.beside(article, note(article, moved), note(article, beside), behind);
  }

  private static Note note(Analysis article, Span span) {
    return SpanSearch.beginningIn(article.recognition().notes(), Note::span, span).getFirst();
  }

  /** Moves {@code node} before its neighbour of the same kind and level. */
  void up(OutlineNode node) {
    move(node, siblings(node).reversed(), false, other -> other < node.item().span().offset());
  }

  /** Moves {@code node} behind its neighbour of the same kind and level. */
  void down(OutlineNode node) {
    move(node, siblings(node), true, other -> other > node.item().span().offset());
  }

  private void move(
      OutlineNode node, List<OutlineNode> others, boolean behind, Predicate<Integer> wanted) {
    if (!isMovable(node)) {
      editor.say(Messages.Move_neither);
      return;
    }
    others.stream()
        .filter(other -> wanted.test(other.item().span().offset()))
        .findFirst()
        .ifPresentOrElse(
            other -> move(node, other, behind), () -> editor.say(Messages.Move_noPlace));
  }

  private static List<OutlineNode> siblings(OutlineNode node) {
    return node.parent().orElseThrow().children().stream()
        .filter(other -> other.item().kind() == node.item().kind())
        .toList();
  }
}
