package org.postil.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.recognition.Note;
import org.postil.text.Span;

/** Words in notes that stand for a source cited before, in the languages that use them. */
public final class RepeatedCitation {

  private static final Pattern IBID =
      Pattern.compile(
          "[\\s\\h]*(ibid(em)?\\b\\.?|ibíd(em)?\\b\\.?|ib\\.|id\\.|idem\\b|ebd\\.|ebenda\\b|там же\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern OP_CIT =
      Pattern.compile(
          "\\b(op|loc)\\.\\h?cit\\.|\\ba\\.\\h?a\\.\\h?O\\.|(указ|цит)\\.\\h?соч\\.",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]{2,}");

  private RepeatedCitation() {}

  /** {@code Ibid.} or its like at the start of {@code note}. */
  public static Optional<Span> ibid(String text, Note note) {
    Matcher matcher = in(text, note, IBID);
    return matcher.lookingAt() ? Optional.of(span(matcher, 1)) : Optional.empty();
  }

  /** The first {@code op. cit.} or its like in {@code note}. */
  public static Optional<Span> opCit(String text, Note note) {
    Matcher matcher = in(text, note, OP_CIT);
    return matcher.find() ? Optional.of(span(matcher, 0)) : Optional.empty();
  }

  /** Whether {@code note} means something else in another place, as {@code Ibid.} does. */
  public static boolean isRelative(String text, Note note) {
    return ibid(text, note).isPresent() || opCit(text, note).isPresent();
  }

  /** What stands in {@code note} before {@code words}, from the last semicolon on. */
  public static String before(String text, Note note, Span words) {
    String all = text.substring(note.body().offset(), words.offset());
    return all.substring(all.lastIndexOf(';') + 1);
  }

  /** Capitalised words, among them the names of authors. */
  public static List<String> names(String words) {
    return NAME.matcher(words).results().map(MatchResult::group).distinct().toList();
  }

  private static Matcher in(String text, Note note, Pattern pattern) {
    return pattern.matcher(text).region(note.body().offset(), note.body().end());
  }

  private static Span span(Matcher matcher, int group) {
    return Span.between(matcher.start(group), matcher.end(group));
  }
}
