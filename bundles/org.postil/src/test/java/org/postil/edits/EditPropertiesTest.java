package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Recognition;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/** What holds for every article and every operation on its notes. */
class EditPropertiesTest {

  @Provide
  Arbitrary<String> clean() {
    return ArticleTexts.clean();
  }

  @Provide
  Arbitrary<String> disordered() {
    return ArticleTexts.disordered();
  }

  @Provide
  Arbitrary<NoteStyle> styles() {
    return Arbitraries.of(
        NoteStyle.GLUED, NoteStyle.SUPERSCRIPT, NoteStyle.BRACKET, NoteStyle.CARET);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void insertThenDeleteRestoresEveryByte(
      @ForAll("clean") String text, @ForAll @IntRange(max = 1000) int place) {
    int offset = wordEnd(text, place);
    Done inserted = done(text, article -> InsertNote.at(article, offset, "New words."));
    String there = TextEdit.apply(text, inserted.edits());
    Note note = noteAt(there, inserted.caret().orElseThrow());
    assertThat(after(there, article -> DeleteNote.of(article, sameNote(article, note))))
        .isEqualTo(text);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void renumberIsIdempotentAndKeepsTheNoteOfEachReference(@ForAll("disordered") String text) {
    // A slip may keep a reference from being read; that is for recognition to mend.
    Assume.that(labels(text).size() == Recognition.of(text).notes().size());
    String once = after(text, EditPropertiesTest::renumber);
    assertThat(meanings(once)).isEqualTo(meanings(text));
    assertThat(words(once)).isEqualTo(words(text));
    assertThat(after(once, EditPropertiesTest::renumber)).isEqualTo(once);
    assertThat(labels(once)).isSorted();
  }

  /** As a person does it who takes what is read for what is meant. */
  private static Outcome renumber(Analysis article) {
    Outcome outcome = Renumber.all(article, Order.REFERENCES, Restart.AS_IS, 1);
    return outcome instanceof Asked asked ? asked.choices().getFirst().outcome().get() : outcome;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void renumberChangesNothingInACleanArticle(@ForAll("clean") String text) {
    assertThat(done(text, Renumber::all).edits()).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void convertThereAndBackRestoresEveryByte(
      @ForAll("clean") String text, @ForAll("styles") NoteStyle style) {
    NoteStyle own = Recognition.of(text).notes().getFirst().style();
    String there = after(text, article -> ConvertStyle.to(article, style));
    assertThat(Recognition.of(there).references()).allMatch(r -> r.style() == style);
    assertThat(meanings(there)).isEqualTo(meanings(text));
    assertThat(after(there, article -> ConvertStyle.to(article, own))).isEqualTo(text);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void deletingANoteLeavesTheOthersAsTheyAre(
      @ForAll("clean") String text, @ForAll @IntRange(max = 11) int index) {
    Analysis article = Analysis.of(text);
    List<Note> notes = article.recognition().notes();
    Note gone = notes.get(index % notes.size());
    Outcome outcome = DeleteNote.of(article, gone);
    Assume.that(outcome instanceof Done);
    List<String> left = meanings(TextEdit.apply(text, ((Done) outcome).edits()));
    List<String> expected = new ArrayList<>(meanings(text));
    expected.remove(notes.indexOf(gone));
    assertThat(left).isEqualTo(expected);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void splittingKeepsTheWords(@ForAll("clean") String text, @ForAll @IntRange(max = 11) int index) {
    List<Note> notes = Recognition.of(text).notes();
    Span body = notes.get(index % notes.size()).body();
    int offset = text.indexOf(' ', body.offset());
    Assume.that(offset > 0 && offset < body.end() && !body.of(text).contains("ee"));
    Outcome outcome = SplitNote.at(Analysis.of(text), offset);
    Assume.that(outcome instanceof Done);
    String split = TextEdit.apply(text, ((Done) outcome).edits());
    assertThat(Recognition.of(split).notes()).hasSize(notes.size() + 1);
    assertThat(words(split)).isEqualTo(words(text));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void movingThereAndBackRestoresEveryByte(
      @ForAll("clean") String text,
      @ForAll @IntRange(max = 100) int from,
      @ForAll @IntRange(max = 100) int to) {
    List<Integer> starts = sentences(text);
    int first = from % (starts.size() - 1);
    int place = to % starts.size();
    Assume.that(place < first || place > first + 1);
    Span part = Span.between(starts.get(first), starts.get(first + 1));
    int target = starts.get(place);
    Outcome outcome = MoveText.of(Analysis.of(text), part, target);
    Assume.that(outcome instanceof Done);
    String there = TextEdit.apply(text, ((Done) outcome).edits());
    assertThat(words(there)).isEqualTo(words(text));
    List<Integer> moved = sentences(there);
    int now = place < first ? place : place - 1;
    Span back = Span.between(moved.get(now), moved.get(now + 1));
    int home = moved.get(place < first ? first + 1 : first);
    assertThat(after(there, article -> MoveText.of(article, back, home))).isEqualTo(text);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void cuttingAndPastingRestoresEveryByte(
      @ForAll("clean") String text, @ForAll @IntRange(max = 100) int from) {
    List<Integer> starts = sentences(text);
    // One note alone does not show how notes are parted.
    Assume.that(starts.size() > 3);
    int first = from % (starts.size() - 1);
    Span part = Span.between(starts.get(first), starts.get(first + 1));
    Analysis article = Analysis.of(text);
    Passage passage = Passage.of(article, part).orElseThrow();
    Outcome cut = CutPassage.of(article, part);
    Assume.that(cut instanceof Done);
    String without = TextEdit.apply(text, ((Done) cut).edits());
    assertThat(meanings(without)).hasSize(meanings(text).size() - 1);
    Outcome pasted = PastePassage.at(Analysis.of(without), part.offset(), passage);
    Assume.that(pasted instanceof Done && !passage.text().matches("(?s).*((?i:see|cf)|n\\.).*"));
    assertThat(TextEdit.apply(without, ((Done) pasted).edits())).isEqualTo(text);
  }

  /**
   * Where the sentences of the body begin, each with its reference, and where the last one ends.
   */
  private static List<Integer> sentences(String text) {
    List<Integer> starts = new ArrayList<>();
    int end = text.indexOf("That was all.");
    for (String opening : ArticleTexts.SENTENCES) {
      for (int at = text.indexOf(opening);
          at >= 0 && at < end;
          at = text.indexOf(opening, at + 1)) {
        starts.add(at);
      }
    }
    starts.add(end);
    starts.sort(null);
    return starts;
  }

  /** The words of the note that each reference means, in the order of the references. */
  private static List<String> meanings(String text) {
    return Recognition.of(text).references().stream()
        .map(reference -> pointless(reference.note().orElseThrow().body().of(text)))
        .toList();
  }

  // The number of a cross-reference is a label, too.
  private static String pointless(String words) {
    return words.replaceFirst("((?i:see|n\\.)\\D*)\\d+", "$1");
  }

  /** All words outside labels, sorted. */
  private static String words(String text) {
    return Stream.of(text.split("[\\s\\h]+"))
        .map(word -> word.replaceAll("[\\d⁰¹²³⁴⁵⁶⁷⁸⁹\\[\\]^.:,˒\uFEFF]", ""))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static List<Integer> labels(String text) {
    return Recognition.of(text).references().stream()
        .map(NoteReference::note)
        .map(note -> note.orElseThrow().number())
        .toList();
  }

  /** A place behind a word or its punctuation in the body, but for the first and last ones. */
  private static int wordEnd(String text, int place) {
    int end = text.indexOf("That was all.");
    List<Integer> ends =
        IntStream.range(1, end)
            .filter(at -> text.charAt(at) == ' ' && Character.isLetter(text.codePointBefore(at)))
            .boxed()
            .toList();
    return ends.get(place % ends.size());
  }

  private static Note noteAt(String text, int offset) {
    return Recognition.of(text).notes().stream()
        .filter(note -> note.body().offset() == offset)
        .findFirst()
        .orElseThrow();
  }

  private static Note sameNote(Analysis article, Note note) {
    return article.recognition().notes().stream().filter(note::equals).findFirst().orElseThrow();
  }

  private static Done done(String text, Function<Analysis, Outcome> operation) {
    return new EditedText(text).done(operation);
  }

  private static String after(String text, Function<Analysis, Outcome> operation) {
    return new EditedText(text).after(operation).text();
  }
}
