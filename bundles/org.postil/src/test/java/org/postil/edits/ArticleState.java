package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.recognition.CrossReference;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** An article between two operations, for properties: analysed once, and each change undone. */
record ArticleState(Analysis article) {

  private static final String PUNCTUATION = "[]^.:";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern LINE_END = Pattern.compile("\\R");

  static ArticleState of(String text) {
    return new ArticleState(Analysis.of(text));
  }

  String text() {
    return article.text();
  }

  List<Note> notes() {
    return article.recognition().notes();
  }

  /** The state after {@code operation}, when a person takes what is read for what is meant. */
  ArticleState after(Function<Analysis, Outcome> operation) {
    Outcome outcome = operation.apply(article);
    outcome = outcome instanceof Asked asked ? asked.choices().getFirst().outcome().get() : outcome;
    assertThat(outcome).isInstanceOf(Done.class);
    return after((Done) outcome);
  }

  /** The state after {@code operation}; empty when it refuses or asks. */
  Optional<ArticleState> ifDone(Function<Analysis, Outcome> operation) {
    return operation.apply(article) instanceof Done done
        ? Optional.of(after(done))
        : Optional.empty();
  }

  /**
   * The state after {@code done}, from which undoing leads back to every byte. Line ends are those
   * of the text, and so is a byte order mark; no character is cut in two.
   */
  ArticleState after(Done done) {
    String after = TextEdit.apply(text(), done.edits());
    assertThat(TextEdit.apply(after, inverse(done.edits()))).isEqualTo(text());
    assertThat(lineEnds(after)).isSubsetOf(lineEnds(text()));
    assertThat(after.lastIndexOf(BYTE_ORDER_MARK)).isEqualTo(text().lastIndexOf(BYTE_ORDER_MARK));
    assertThat(after.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    return of(after);
  }

  private static Set<String> lineEnds(String text) {
    return LINE_END.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private List<TextEdit> inverse(List<TextEdit> edits) {
    List<TextEdit> inverse = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit :
        edits.stream().sorted(Comparator.comparingInt(e -> e.span().offset())).toList()) {
      Span written = new Span(edit.span().offset() + shift, edit.replacement().length());
      inverse.add(new TextEdit(written, edit.span().of(text())));
      shift += edit.replacement().length() - edit.span().length();
    }
    return inverse;
  }

  /**
   * The words of the note that each reference means, in the order of the references, without the
   * indentation of further paragraphs.
   */
  List<String> meanings() {
    return article.recognition().references().stream()
        .map(reference -> unlabelled(reference.note().orElseThrow().body()))
        .map(ArticleState::outdented)
        .toList();
  }

  private static String outdented(String words) {
    return words.replaceAll("(?m)^ {4}", "");
  }

  /** All characters outside labels and indentation, sorted, white space and byte order mark too. */
  String characters() {
    char[] characters = outdented(unlabelled(new Span(0, text().length()))).toCharArray();
    Arrays.sort(characters);
    return new String(characters);
  }

  /** All words outside labels, sorted, without the commas that part references. */
  List<String> words() {
    return Stream.of(unlabelled(new Span(0, text().length())).split("[\\s\\h\\uFEFF,˒]+"))
        .sorted()
        .toList();
  }

  /** What stands in {@code part} without the labels of notes and of what refers to them. */
  private String unlabelled(Span part) {
    StringBuilder left = new StringBuilder();
    int at = part.offset();
    for (Span label : labels()) {
      if (label.offset() >= at && label.end() <= part.end()) {
        left.append(text(), at, label.offset());
        at = label.end();
      }
    }
    return left.append(text(), at, part.end()).toString();
  }

  private List<Span> labels() {
    return Stream.of(
            article.recognition().references().stream().map(this::label),
            notes().stream().map(this::label),
            article.recognition().crossReferences().stream().map(CrossReference::labelSpan))
        .flatMap(spans -> spans)
        .sorted(Comparator.comparingInt(Span::offset))
        .toList();
  }

  private Span label(NoteReference reference) {
    Span label = reference.span();
    return reference.style() == NoteStyle.BRACKET
        ? Span.between(label.offset() - 1, label.end() + 1)
        : label;
  }

  private Span label(Note note) {
    int end = note.labelSpan().end();
    while (PUNCTUATION.indexOf(text().charAt(end)) >= 0) {
      end++;
    }
    return Span.between(note.span().offset(), end);
  }
}
