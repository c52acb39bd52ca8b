package org.postil.edits;

import java.util.List;
import org.postil.text.LineEnd;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Gives a note the words that a person has written for it, and touches only what is new. The words
 * of a note are its {@link org.postil.recognition.Note#body() body}.
 */
public final class ReviseNote {

  private ReviseNote() {}

  /** What a person edits of the note that has its {@code body} there: lines are parted by LF. */
  public static String words(String text, Span body) {
    return body.of(text).replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Makes {@code revised} the words of the note that has its {@code body} there.
   *
   * @param revised what a person made of {@link #words}
   * @return the edit from the first code unit that differs to the last; none when all are the same
   */
  public static List<TextEdit> edits(String text, Span body, String revised) {
    String before = words(text, body);
    if (before.equals(revised)) {
      return List.of();
    }
    int head = commonHead(before, revised);
    int tail = commonTail(before, revised, head);
    int start = written(text, body, head);
    int end = written(text, body, before.length() - tail);
    String changed = revised.substring(head, revised.length() - tail);
    return List.of(new TextEdit(Span.between(start, end), changed.replace("\n", LineEnd.of(text))));
  }

  private static int commonHead(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int head = 0;
    while (head < most && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    return head > 0 && Character.isHighSurrogate(one.charAt(head - 1)) ? head - 1 : head;
  }

  private static int commonTail(String one, String other, int head) {
    int most = Math.min(one.length(), other.length()) - head;
    int tail = 0;
    while (tail < most && fromEnd(one, tail) == fromEnd(other, tail)) {
      tail++;
    }
    return tail > 0 && Character.isLowSurrogate(fromEnd(one, tail - 1)) ? tail - 1 : tail;
  }

  private static char fromEnd(String text, int distance) {
    return text.charAt(text.length() - 1 - distance);
  }

  /** Where in {@code text} the code unit stands that is at {@code position} of the words. */
  private static int written(String text, Span body, int position) {
    int at = body.offset();
    for (int left = position; left > 0; left--) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }
}
