package org.postil.editor.moving;

/**
 * Moves parts of an article.
 *
 * @param <T> what stands for a part in a list
 */
public interface Mover<T> {

  /** Whether {@code part} is of a kind that can be moved. */
  boolean isMovable(T part);

  /** Whether {@code part} can be moved beside {@code target}. */
  boolean canMove(T part, T target);

  /**
   * Moves {@code part}.
   *
   * @param behind whether it shall stand behind {@code target}, else before it
   */
  void move(T part, T target, boolean behind);
}
