package org.postil.recognition.internal.lists;

import java.util.List;
import org.postil.recognition.internal.layout.LabelForm;

/**
 * Labelled paragraphs that follow one another in number: perhaps a note list, perhaps a numbered
 * list of the body.
 *
 * @param form how the labels are written
 * @param loose whether blank lines part its members
 * @param members indices into the paragraphs, ascending
 * @param numbers the numbers of the members
 */
public record LabelRun(LabelForm form, boolean loose, List<Integer> members, int[] numbers) {

  /** Whether both may be lists of one kind; a single label shows no spacing. */
  boolean isLike(LabelRun other) {
    boolean single = members.size() == 1 || other.members.size() == 1;
    return form == other.form && (loose == other.loose || single);
  }

  public int first() {
    return members.getFirst();
  }

  public int last() {
    return members.getLast();
  }
}
