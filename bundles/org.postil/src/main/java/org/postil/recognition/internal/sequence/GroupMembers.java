package org.postil.recognition.internal.sequence;

import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.candidate.Candidate;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.layout.Numbers;

/** Looks at the numbers that stand in one bracket with a candidate: {@code [1, 1000]}. */
final class GroupMembers {

  private static final int LONGEST = 120;

  private final String text;

  GroupMembers(String text) {
    this.text = text;
  }

  /** Whether one of them labels no note, as the end of an interval. */
  boolean hasStranger(Candidate candidate, Labels labels) {
    return candidate.style() == NoteStyle.BRACKET
        && (hasStranger(open(candidate.start()), candidate.start(), labels)
            || hasStranger(candidate.end(), close(candidate.end()), labels));
  }

  private int open(int from) {
    int at = from;
    while (at > 0 && from - at < LONGEST && text.charAt(at - 1) != '[') {
      at--;
    }
    return at;
  }

  private int close(int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST && text.charAt(at) != ']') {
      at++;
    }
    return at;
  }

  private boolean hasStranger(int from, int to, Labels labels) {
    for (int at = from; at < to; at++) {
      if (Chars.isDigit(text.charAt(at))) {
        int start = at;
        while (at < to && Chars.isDigit(text.charAt(at))) {
          at++;
        }
        if (labels.rank(Numbers.parse(text, start, at)) < 0) {
          return true;
        }
      }
    }
    return false;
  }
}
