package org.postil.recognition.internal.layout;

import java.util.Optional;
import org.postil.recognition.internal.words.WordList;
import org.postil.text.Span;

/** Reads the label that a line may begin with. */
final class LabelScanner {

  private static final int MAX_DIGITS = 6;
  private static final int MAX_SYMBOLS = 4;
  private static final int MAX_NAME = 40;
  private static final WordList OPENERS = WordList.named("note-openers");
  private static final String NUMBER_DOTS = ".．、";

  private final String text;

  LabelScanner(String text) {
    this.text = text;
  }

  /** The label of the line from {@code start} to {@code end}. */
  Optional<Label> scan(int start, int end) {
    char c = text.charAt(start);
    if (Chars.isDigit(c)) {
      return numbered(start, end);
    }
    if (Chars.isSuperscript(c)) {
      return superscript(start, end);
    }
    if (Chars.isSymbol(c)) {
      return Marks.isBreak(text, start, end) ? Optional.empty() : symbol(start, end);
    }
    if (Letters.place(c) > 0) {
      return letter(start, end);
    }
    return switch (c) {
      case '[' -> text.startsWith("[^", start) ? caret(start, end) : bracket(start, end);
      case '(', '（' -> parenthesis(start, end);
      default -> Optional.empty();
    };
  }

  private Optional<Label> numbered(int start, int end) {
    int at = digits(start, end);
    if (at == start || at == end) {
      return Optional.empty();
    }
    char mark = text.charAt(at);
    if (mark == ')' || mark == '）') {
      return label(LabelForm.HALF_PARENTHESIS, start, at, at + 1, end);
    }
    if (Chars.isSpace(mark)) {
      return opensNote(at, end) ? label(LabelForm.BARE, start, at, at, end) : Optional.empty();
    }
    boolean dot = NUMBER_DOTS.indexOf(mark) >= 0;
    boolean number = at + 1 < end && !opensBody(text.charAt(at + 1));
    return dot && !number ? label(LabelForm.DOT, start, at, at + 1, end) : Optional.empty();
  }

  /** Whether white space at {@code space} parts a number from the words of a note. */
  private boolean opensNote(int space, int end) {
    int at = body(space, end);
    return at < end
        && text.charAt(space) != '\t'
        && (Character.isUpperCase(text.charAt(at))
            || Chars.isOpening(text.charAt(at))
            || text.charAt(at) == '"'
            || text.startsWith("http", at)
            || opensSource(at, end)
            || opensWithWord(at, end));
  }

  private boolean opensWithWord(int start, int end) {
    int at = start;
    while (at < end && at - start <= OPENERS.longest() && Chars.isLetter(text.charAt(at))) {
      at++;
    }
    return OPENERS.contains(text.substring(start, at));
  }

  /** Whether a number opens the words of a note: {@code 17 U.S.C.}, {@code 13 & 14 Geo. 5}. */
  private boolean opensSource(int start, int end) {
    int at = digits(start, end);
    int next = body(at, end);
    return start < at
        && at < next
        && next < end
        && (Character.isUpperCase(text.charAt(next)) || text.charAt(next) == '&');
  }

  private static boolean opensBody(char c) {
    return Chars.isSpace(c)
        || Chars.isOpening(c)
        || c == '"'
        || Character.isUpperCase(c)
        || Chars.isIdeograph(c);
  }

  private Optional<Label> superscript(int start, int end) {
    int at = start;
    while (at < end && Chars.isSuperscript(text.charAt(at))) {
      at++;
    }
    return at - start > MAX_DIGITS
        ? Optional.empty()
        : label(LabelForm.SUPERSCRIPT, start, at, at, end);
  }

  private Optional<Label> symbol(int start, int end) {
    char c = text.charAt(start);
    int at = start;
    while (at < end && text.charAt(at) == c) {
      at++;
    }
    boolean none = at - start > MAX_SYMBOLS || at == end || isEmphasis(start, at, end);
    return none ? Optional.empty() : label(LabelForm.SYMBOL, start, at, at, end);
  }

  /** Whether asterisks stand around words, as in Markdown: {@code **First** of all}. */
  private boolean isEmphasis(int start, int open, int end) {
    if (text.charAt(start) != '*' || Chars.isSpace(text.charAt(open))) {
      return false;
    }
    int asterisks = 0;
    for (int at = open; at < end && asterisks < open - start; at++) {
      boolean closes = text.charAt(at) == '*' && !Chars.isSpace(text.charAt(at - 1));
      asterisks = closes ? asterisks + 1 : 0;
    }
    return asterisks == open - start;
  }

  private Optional<Label> letter(int start, int end) {
    int at = letters(start, end);
    boolean superscript = Letters.isSuperscript(text.charAt(start));
    boolean mark = at + 1 < end && ".)".indexOf(text.charAt(at)) >= 0;
    boolean apart = mark && Chars.isSpace(text.charAt(at + 1));
    return superscript || apart
        ? lettered(start, at, superscript ? at : at + 1, end)
        : Optional.empty();
  }

  private Optional<Label> lettered(int start, int end, int after, int lineEnd) {
    String written = text.substring(start, end);
    boolean roman = written.length() > 1 || written.equals("i");
    int number = roman ? Letters.roman(written) : Letters.letter(written);
    LabelForm form = roman ? LabelForm.ROMAN : LabelForm.LETTER;
    Span span = Span.between(start, end);
    return number == 0
        ? Optional.empty()
        : Optional.of(new Label(form, span, body(after, lineEnd), number, written));
  }

  private int letters(int start, int end) {
    int at = start;
    while (at < end && at - start < Letters.LONGEST && Letters.place(text.charAt(at)) > 0) {
      at++;
    }
    return at;
  }

  private Optional<Label> bracket(int start, int end) {
    int letters = letters(start + 1, end);
    if (letters > start + 1 && letters < end && text.charAt(letters) == ']') {
      return lettered(start + 1, letters, letters + 1, end);
    }
    int at = digits(start + 1, end);
    if (at == start + 1 || at == end || text.charAt(at) != ']') {
      return Optional.empty();
    }
    int after = at + 1 < end && ".:".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
    return label(LabelForm.BRACKET, start + 1, at, after, end);
  }

  private Optional<Label> parenthesis(int start, int end) {
    int letters = letters(start + 1, end);
    if (letters > start + 1 && letters < end && text.charAt(letters) == ')') {
      return lettered(start + 1, letters, letters + 1, end);
    }
    int at = digits(start + 1, end);
    if (at == start + 1 || at == end || ")）".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    return label(LabelForm.PARENTHESIS, start + 1, at, at + 1, end);
  }

  private Optional<Label> caret(int start, int end) {
    int close = text.indexOf(']', start);
    boolean named = close > start + 2 && close + 1 < end && close - start <= MAX_NAME;
    if (!named || text.charAt(close + 1) != ':') {
      return Optional.empty();
    }
    String name = text.substring(start + 2, close);
    Span span = Span.between(start, close + 1);
    return Optional.of(
        new Label(LabelForm.CARET, span, body(close + 2, end), Numbers.parse(name), name));
  }

  private Optional<Label> label(LabelForm form, int start, int end, int after, int lineEnd) {
    String written = text.substring(start, end);
    Span span = Span.between(start, end);
    return Optional.of(
        new Label(form, span, body(after, lineEnd), Numbers.parse(written), written));
  }

  private int digits(int from, int end) {
    int at = from;
    while (at < end && at - from <= MAX_DIGITS && Chars.isDigit(text.charAt(at))) {
      at++;
    }
    return at - from > MAX_DIGITS ? from : at;
  }

  private int body(int from, int end) {
    int at = from;
    while (at < end && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
