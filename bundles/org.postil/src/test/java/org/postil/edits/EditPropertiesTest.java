package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.postil.analysis.Analysis;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Span;

/** What holds for every article and every operation on its notes. */
class EditPropertiesTest {

  @Provide
  Arbitrary<String> clean() {
    return ArticleTexts.clean();
  }

  @Provide
  Arbitrary<String> repeating() {
    return ArticleTexts.repeating();
  }

  @Provide
  Arbitrary<String> disordered() {
    return ArticleTexts.disordered();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void renumberingIsIdempotentAndKeepsTheNoteOfEachReference(@ForAll("disordered") String text) {
    ArticleState before = ArticleState.of(text);
    // A slip may keep a reference from being read; that is for recognition to mend.
    Assume.that(before.article().recognition().references().size() == before.notes().size());
    ArticleState once = before.after(EditPropertiesTest::renumber);
    assertThat(once.meanings()).isEqualTo(before.meanings());
    assertThat(once.characters()).isEqualTo(before.characters());
    assertThat(numbers(once)).isSorted();
    assertThat(once.after(EditPropertiesTest::renumber).text()).isEqualTo(once.text());
  }

  private static Outcome renumber(Analysis article) {
    return Renumber.all(article, Order.REFERENCES, Restart.AS_IS, 1);
  }

  private static List<Integer> numbers(ArticleState article) {
    return article.article().recognition().references().stream()
        .map(NoteReference::note)
        .map(note -> note.orElseThrow().number())
        .toList();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void renumberingChangesNothingInACleanArticle(@ForAll("clean") String text) {
    assertThat(ArticleState.of(text).after(Renumber::all).text()).isEqualTo(text);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void deletingANoteLeavesTheOthersAsTheyAre(
      @ForAll("clean") String text, @ForAll @IntRange(max = 11) int index) {
    ArticleState before = ArticleState.of(text);
    Note gone = before.notes().get(index % before.notes().size());
    Optional<ArticleState> without = before.ifDone(article -> DeleteNote.of(article, gone));
    Assume.that(without.isPresent());
    List<String> expected = new ArrayList<>(before.meanings());
    expected.remove(before.notes().indexOf(gone));
    assertThat(without.get().meanings()).isEqualTo(expected);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void splittingKeepsTheWords(@ForAll("clean") String text, @ForAll @IntRange(max = 11) int index) {
    ArticleState before = ArticleState.of(text);
    Span body = before.notes().get(index % before.notes().size()).body();
    int offset = text.indexOf(' ', body.offset());
    Assume.that(offset > 0 && offset < body.end() && !body.of(text).contains("ee"));
    Optional<ArticleState> split = before.ifDone(article -> SplitNote.at(article, offset));
    Assume.that(split.isPresent());
    assertThat(split.get().notes()).hasSize(before.notes().size() + 1);
    assertThat(split.get().words()).isEqualTo(before.words());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void mergingKeepsTheWordsThatReferencesLeadTo(@ForAll("repeating") String text) {
    ArticleState before = ArticleState.of(text);
    Optional<ArticleState> merged = before.ifDone(MergeNotes::all);
    Assume.that(merged.isPresent());
    assertThat(merged.get().meanings()).isEqualTo(before.meanings());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void renamingKeepsTheNoteOfEachReference(
      @ForAll("clean") String text,
      @ForAll @IntRange(max = 11) int index,
      @ForAll @IntRange(min = 10, max = 2000) int number) {
    ArticleState before = ArticleState.of(text);
    Note renamed = before.notes().get(index % before.notes().size());
    Optional<ArticleState> there =
        before.ifDone(article -> RenameLabel.of(article, renamed, Integer.toString(number)));
    Assume.that(there.isPresent());
    assertThat(there.get().meanings()).isEqualTo(before.meanings());
    assertThat(there.get().characters()).isEqualTo(before.characters());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void insertingKeepsTheNoteOfEachReference(
      @ForAll("clean") String text, @ForAll @IntRange(max = 1000) int place) {
    ArticleState before = ArticleState.of(text);
    int offset = RoundTripsTest.wordEnd(text, place);
    ArticleState there = before.after(article -> InsertNote.at(article, offset, "New words."));
    List<String> meanings = new ArrayList<>(there.meanings());
    assertThat(meanings.remove("New words.")).isTrue();
    assertThat(meanings).isEqualTo(before.meanings());
  }
}
