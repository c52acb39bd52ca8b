package org.postil.editor.outline;

import java.util.List;
import java.util.function.Predicate;
import org.postil.editor.PostilEditor;
import org.postil.editor.PostilPlugin;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.editing.NoteOperation;
import org.postil.editor.moving.Mover;
import org.postil.edits.MoveSection;
import org.postil.outline.OutlineItem.Kind;
import org.postil.text.Span;

/** Moves sections with all below them; their notes follow. */
final class SectionMover implements Mover<OutlineNode> {

  private final PostilEditor editor;

  SectionMover(PostilEditor editor) {
    this.editor = editor;
  }

  @Override
  public boolean isMovable(OutlineNode node) {
    return node.item().kind() == Kind.SECTION;
  }

  @Override
  public boolean canMove(OutlineNode section, OutlineNode target) {
    return isMovable(section)
        && isMovable(target)
        && !section.item().span().covers(target.item().span());
  }

  @Override
  public void move(OutlineNode section, OutlineNode target, boolean behind) {
    Span moved = section.item().span();
    Span beside = target.item().span();
    boolean current =
        PostilPlugin.articles().find(editor.document()).filter(AnalysedText::isCurrent).isPresent();
    if (current) {
      new NoteOperation(editor, Messages.Move_section)
          .run(article -> MoveSection.to(article, moved, behind ? beside.end() : beside.offset()));
    } else {
      editor.say(Messages.Move_soon);
    }
  }

  /** Moves {@code node} before the section of the same level before it. */
  void up(OutlineNode node) {
    move(node, siblings(node).reversed(), false, other -> other < node.item().span().offset());
  }

  /** Moves {@code node} behind the section of the same level behind it. */
  void down(OutlineNode node) {
    move(node, siblings(node), true, other -> other > node.item().span().offset());
  }

  private void move(
      OutlineNode node, List<OutlineNode> others, boolean behind, Predicate<Integer> wanted) {
    if (!isMovable(node)) {
      editor.say(Messages.Move_noSection);
      return;
    }
    others.stream()
        .filter(other -> wanted.test(other.item().span().offset()))
        .findFirst()
        .ifPresentOrElse(
            other -> move(node, other, behind), () -> editor.say(Messages.Move_noPlace));
  }

  private List<OutlineNode> siblings(OutlineNode node) {
    return node.parent().orElseThrow().children().stream().filter(this::isMovable).toList();
  }
}
