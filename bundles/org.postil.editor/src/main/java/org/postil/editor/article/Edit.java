package org.postil.editor.article;

/**
 * One change of a document, as it counts in the text before it.
 *
 * @param offset zero-based offset of the first code unit replaced
 * @param removed number of code units that went
 * @param inserted number of code units that came
 */
record Edit(int offset, int removed, int inserted) {

  /**
   * Where a start of a span stands after this edit; text typed just before a span stays outside.
   */
  int startAfter(int position) {
    if (position < offset) {
      return position;
    }
    return Math.max(position - removed, offset) + inserted;
  }

  /** Where an end of a span stands after this edit; text typed just behind a span stays outside. */
  int endAfter(int position) {
    if (position <= offset) {
      return position;
    }
    return position >= offset + removed ? position - removed + inserted : offset;
  }

  /** Where a position of the text after this edit stood before it. */
  int before(int position) {
    if (position <= offset) {
      return position;
    }
    return position >= offset + inserted ? position - inserted + removed : offset;
  }
}
