package org.postil.edits.internal;

import java.util.List;
import org.postil.recognition.NoteStyle;

/** What parts the labels of a group: commas, dashes, brackets that meet. */
final class Joins {

  /** No join is longer. */
  static final int LONGEST = 4;

  /** Stands for text that is no join. */
  static final String NONE = "\n";

  private static final String DASHES = "-‐‑‒–—⁻";
  private static final String COMMAS = ",;˒.";

  /** A raised comma is no letter and no digit, so it keeps superscripts apart. */
  private static final String RAISED_COMMA = "˒";

  private Joins() {}

  /** Whether {@code between} holds nothing but what may part references of that style. */
  static boolean mayPart(NoteStyle style, String between) {
    return switch (style) {
      case CARET -> between.isEmpty();
      case GLUED, SUPERSCRIPT ->
          between.isEmpty()
              || between.length() == 1 && isMark(between.charAt(0))
              || between.length() == 3 && partsInside(between, ')', '(');
      case BRACKET -> partsInside(between, ']', '[') || !between.isBlank() && hasMark(between);
      case PARENTHESIS -> partsInside(between, ')', '(');
      default -> false;
    };
  }

  private static boolean partsInside(String between, char close, char open) {
    int last = between.length() - 1;
    return last >= 1
        && between.charAt(0) == close
        && between.charAt(last) == open
        && (last == 1 || hasMark(between.substring(1, last)));
  }

  private static boolean hasMark(String between) {
    String mark = between.strip();
    return mark.length() == 1 && isMark(mark.charAt(0)) && between.lines().count() == 1;
  }

  private static boolean isMark(char c) {
    return DASHES.indexOf(c) >= 0 || COMMAS.indexOf(c) >= 0;
  }

  /** Whether it stands for all labels between two. */
  static boolean isRange(String join) {
    return join.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
  }

  /** What parts two references of that style when nothing in the article says otherwise. */
  static String usual(NoteStyle style) {
    return switch (style) {
      case CARET -> "";
      case SUPERSCRIPT -> RAISED_COMMA;
      case BRACKET -> ", ";
      case PARENTHESIS -> "),(";
      default -> ",";
    };
  }

  /** What parts single labels of {@code group}. */
  static String like(Group group) {
    List<String> joins = group.members().stream().skip(1).map(Group.Member::join).toList();
    return joins.stream()
        .filter(join -> !isRange(join) && !join.isEmpty())
        .findFirst()
        .or(() -> joins.stream().filter(Joins::isRange).findFirst().map(Joins::single))
        .orElseGet(() -> usual(group.style()));
  }

  private static String single(String range) {
    StringBuilder single = new StringBuilder();
    range.chars().forEach(c -> single.append(DASHES.indexOf(c) >= 0 ? ',' : (char) c));
    return single.toString();
  }

  /** {@code join} as references of that style have it. */
  static String in(NoteStyle style, String join) {
    String mark = join.replaceAll("[\\[\\]()\\s\\h]", "");
    boolean range = isRange(mark);
    return switch (style) {
      case PARENTHESIS -> range ? ")-(" : "),(";
      case SUPERSCRIPT -> mark.isEmpty() ? RAISED_COMMA : mark;
      default -> range ? mark.replace('⁻', '-') : mark.isEmpty() ? "," : mark.replace('˒', ',');
    };
  }
}
