package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import org.postil.text.LineIndex;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * A place that an edit changes, as a person reads it in a list.
 *
 * @param line one-based number of the line on which it begins, before the edits
 * @param before what stands there before all edits
 * @param after what stands there after them
 */
public record ChangedPlace(int line, Words before, Words after) {

  /** The places that {@code edits} change, in text order. */
  public static List<ChangedPlace> of(String text, List<TextEdit> edits) {
    String edited = TextEdit.apply(text, edits);
    LineIndex lines = new LineIndex(text);
    List<ChangedPlace> places = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit : TextEdit.inOrder(edits)) {
      Span before = edit.span();
      Span after = new Span(before.offset() + shift, edit.replacement().length());
      int line = lines.line(before.offset()) + 1;
      places.add(new ChangedPlace(line, Words.around(text, before), Words.around(edited, after)));
      shift += after.length() - before.length();
    }
    return List.copyOf(places);
  }

  /**
   * Changed words, and a few around them, on one line.
   *
   * @param lead what stands before the changed words in their line; begins with an ellipsis where
   *     there is more
   * @param changed empty where there is nothing; each line end is a space
   * @param trail what stands behind them in their line, with an ellipsis likewise
   */
  public record Words(String lead, String changed, String trail) {

    private static final int AROUND = 24;
    private static final int LONGEST = 160;
    private static final String CUT = "…";

    private static Words around(String text, Span span) {
      return new Words(lead(text, span.offset()), middle(span.of(text)), trail(text, span.end()));
    }

    private static String lead(String text, int end) {
      int begin = end;
      while (begin > 0 && end - begin < AROUND && !isLineEnd(text.charAt(begin - 1))) {
        begin--;
      }
      boolean whole = begin == 0 || isLineEnd(text.charAt(begin - 1));
      String words = text.substring(begin, end);
      return whole ? words : CUT + words.substring(words.indexOf(' ') + 1);
    }

    private static String trail(String text, int begin) {
      int end = begin;
      while (end < text.length() && end - begin < AROUND && !isLineEnd(text.charAt(end))) {
        end++;
      }
      boolean whole = end == text.length() || isLineEnd(text.charAt(end));
      return whole ? text.substring(begin, end) : cut(text.substring(begin, end));
    }

    private static String middle(String words) {
      String line = words.replaceAll("\\R+", " ");
      return line.length() <= LONGEST ? line : cut(line.substring(0, LONGEST));
    }

    private static String cut(String words) {
      int space = words.lastIndexOf(' ');
      return (space > 0 ? words.substring(0, space) : words) + CUT;
    }

    private static boolean isLineEnd(char character) {
      return character == '\n' || character == '\r';
    }

    /** All of it. */
    public String text() {
      return lead + changed + trail;
    }
  }
}
