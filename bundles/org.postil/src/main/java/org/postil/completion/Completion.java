package org.postil.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.numbering.Label;
import org.postil.recognition.Block;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.internal.words.WordList;
import org.postil.text.Excerpt;
import org.postil.text.SpanSearch;

/**
 * What may be written at a caret: a label after {@code [^}, {@code see [} and a word, a field in
 * the header. The text before the caret is read from its line, since it may be newer than the
 * analysis.
 */
public final class Completion {

  private static final int EXCERPT = 80;
  private static final List<String> FIELDS = WordList.named("header-keys").words();
  private static final Pattern EXPLICIT = Pattern.compile("\\[\\^([^\\[\\]\\s]*)$");
  private static final Pattern POINTER =
      Pattern.compile("(?iU)\\b(?:see|cf\\.?|см\\.?)\\s+\\[(\\d*)$");
  private static final Pattern WORDED =
      Pattern.compile("(?iU)\\b(?:see|cf\\.?)\\s+(?:note|n\\.)\\s(\\d*)$");
  private static final Pattern BARE = Pattern.compile("(?U)[\\p{L}.,;:!?…”’»)\\]](\\d*)$");
  private static final Pattern FIELD = Pattern.compile("^(\\p{L}[\\p{L} ]*)?$");

  private final Analysis article;
  private final int offset;
  private final String before;

  private Completion(Analysis article, int offset, String before) {
    this.article = article;
    this.offset = offset;
    this.before = before;
  }

  /**
   * The proposals for a caret, the likeliest first; empty where nothing of ours may stand.
   *
   * @param offset where the caret stands in the analysed text
   * @param before what stands before the caret in its line
   */
  public static List<Proposal> at(Analysis article, int offset, String before) {
    return new Completion(article, offset, before).proposals();
  }

  private List<Proposal> proposals() {
    Matcher explicit = EXPLICIT.matcher(before);
    if (explicit.find()) {
      return references(explicit.group(1), 2, note -> "[^" + plain(note) + "]");
    }
    Matcher pointer = POINTER.matcher(before);
    if (pointer.find()) {
      return crossReferences(pointer.group(1), note -> plain(note) + "]");
    }
    Matcher worded = WORDED.matcher(before);
    if (worded.find()) {
      return crossReferences(worded.group(1), Completion::plain);
    }
    if (isInHeader() && FIELD.matcher(before).matches()) {
      return fields();
    }
    Matcher bare = BARE.matcher(before);
    return bare.find() && noteAround().isEmpty()
        ? references(bare.group(1), 0, this::inStyleOfTheArticle)
        : List.of();
  }

  /**
   * The notes whose labels begin with {@code typed}: first those that nothing refers to, for they
   * wait for a reference.
   *
   * @param opening number of code units before what was typed that are replaced as well
   */
  private List<Proposal> references(String typed, int opening, Function<Note, String> write) {
    Comparator<Note> unreferencedFirst =
        Comparator.comparing(note -> !article.links().referencesTo(note).isEmpty());
    return labelled(typed)
        .sorted(unreferencedFirst)
        .map(note -> new Proposal(opening + typed.length(), write.apply(note), excerpt(note)))
        .toList();
  }

  /** The same in the order of the list, without the note that would refer to itself. */
  private List<Proposal> crossReferences(String typed, Function<Note, String> write) {
    Optional<Note> around = noteAround();
    return labelled(typed)
        .filter(note -> around.filter(note::equals).isEmpty())
        .map(note -> new Proposal(typed.length(), write.apply(note), excerpt(note)))
        .toList();
  }

  private Stream<Note> labelled(String typed) {
    return article.recognition().notes().stream()
        .filter(note -> !note.isInline() && plain(note).startsWith(typed));
  }

  private String excerpt(Note note) {
    return Excerpt.of(article.text(), note.body(), EXCERPT);
  }

  private static String plain(Note note) {
    var number = Label.number(note.label());
    return number.isPresent() ? Integer.toString(number.getAsInt()) : note.label();
  }

  private String inStyleOfTheArticle(Note note) {
    NoteStyle style =
        article.recognition().references().stream()
            .findFirst()
            .map(NoteReference::style)
            .orElse(note.style());
    var number = Label.number(note.label());
    if (number.isEmpty()) {
      return note.style() == NoteStyle.CARET ? "[^" + note.label() + "]" : note.label();
    }
    String label = Label.write(number.getAsInt(), style);
    return switch (style) {
      case BRACKET -> "[" + label + "]";
      case PARENTHESIS -> "(" + label + ")";
      default -> label;
    };
  }

  private Optional<Note> noteAround() {
    return SpanSearch.touching(article.recognition().notes(), Note::span, offset);
  }

  /** Whether only fields and fences stand before the caret. */
  private boolean isInHeader() {
    return article.recognition().blocks().stream()
        .takeWhile(block -> block.span().end() < offset)
        .allMatch(
            block ->
                block.kind() == Block.Kind.HEADER_FIELD || block.kind() == Block.Kind.HEADER_FENCE);
  }

  private List<Proposal> fields() {
    String typed = before.toLowerCase(Locale.ROOT);
    List<Proposal> proposals = new ArrayList<>();
    for (String field : FIELDS) {
      boolean isWritten =
          article.recognition().header().stream()
              .anyMatch(one -> one.key().equalsIgnoreCase(field));
      if (field.startsWith(typed) && !isWritten) {
        proposals.add(new Proposal(before.length(), field + ": ", ""));
      }
    }
    return List.copyOf(proposals);
  }
}
