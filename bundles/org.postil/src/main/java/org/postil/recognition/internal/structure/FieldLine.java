package org.postil.recognition.internal.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postil.recognition.HeaderField;
import org.postil.recognition.internal.layout.Chars;
import org.postil.recognition.internal.words.WordList;
import org.postil.text.Span;

/** Reads one line as a header field, in its explicit form or as a catalogue writes it. */
final class FieldLine {

  private static final int MAX_KEY = 40;
  private static final int MAX_KEY_WORDS = 4;

  // The longest label comes first, so that "Journal name" is not read as "Journal".
  private static final List<String> LABELS =
      WordList.named("header-labels").words().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private final String text;

  FieldLine(String text) {
    this.text = text;
  }

  /** The field {@code Key: value}. */
  Optional<HeaderField> explicit(int start, int end) {
    int colon = text.indexOf(':', start, Math.min(end, start + MAX_KEY));
    boolean key = colon > start && isKey(start, colon);
    boolean apart = colon + 1 == end || colon + 1 < end && Chars.isSpace(text.charAt(colon + 1));
    return key && apart ? Optional.of(field(start, colon, colon + 1, end)) : Optional.empty();
  }

  private boolean isKey(int start, int end) {
    if (!Chars.isLetter(text.charAt(start))) {
      return false;
    }
    int words = 1;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      words += c == ' ' ? 1 : 0;
      if (!Chars.isLetter(c) && !Chars.isDigit(c) && c != ' ' && c != '-' && c != '_') {
        return false;
      }
    }
    return words <= MAX_KEY_WORDS;
  }

  /** A field that begins with a label catalogues use: {@code EditionIssue 6}. */
  Optional<HeaderField> catalogued(int start, int end) {
    for (String label : LABELS) {
      int after = start + label.length();
      if (text.startsWith(label, start) && after <= end && opensValue(after, end)) {
        boolean colon = after < end && text.charAt(after) == ':';
        return Optional.of(field(start, after, colon ? after + 1 : after, end));
      }
    }
    return Optional.empty();
  }

  private boolean opensValue(int at, int end) {
    if (at == end) {
      return true;
    }
    char c = text.charAt(at);
    return !Chars.isLetter(c) || Character.isUpperCase(c) || Chars.isIdeograph(c);
  }

  private HeaderField field(int start, int keyEnd, int valueStart, int end) {
    int value = valueStart;
    while (value < end && Chars.isSpace(text.charAt(value))) {
      value++;
    }
    Span key = Span.between(start, keyEnd);
    Span valueSpan = Span.between(value, end);
    return new HeaderField(
        Span.between(start, end), key, key.of(text), valueSpan, valueSpan.of(text));
  }
}
