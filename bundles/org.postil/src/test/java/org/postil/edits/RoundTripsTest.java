package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.postil.analysis.Analysis;
import org.postil.edits.ArticleTexts.Two;
import org.postil.edits.Outcome.Done;
import org.postil.edits.PlaceNotes.Place;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;
import org.postil.edits.SplitArticle.Part;
import org.postil.edits.SplitArticle.Parts;
import org.postil.recognition.Note;
import org.postil.recognition.NoteStyle;

/** An operation and its opposite restore every byte. */
class RoundTripsTest {

  @Provide
  Arbitrary<String> clean() {
    return ArticleTexts.clean();
  }

  @Provide
  Arbitrary<Two> pairs() {
    return ArticleTexts.pairs();
  }

  @Provide
  Arbitrary<SectionTexts> sections() {
    return SectionTexts.any();
  }

  /** Explicit labels are names, which cannot come twice. */
  @Provide
  Arbitrary<SectionTexts> numbered() {
    return SectionTexts.any().filter(texts -> !texts.end().contains("[^"));
  }

  @Provide
  Arbitrary<NoteStyle> styles() {
    return Arbitraries.of(
        NoteStyle.GLUED, NoteStyle.SUPERSCRIPT, NoteStyle.BRACKET, NoteStyle.CARET);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void insertThenDelete(@ForAll("clean") String text, @ForAll @IntRange(max = 1000) int place) {
    ArticleState before = ArticleState.of(text);
    Done insertion = (Done) InsertNote.at(before.article(), wordEnd(text, place), "New words.");
    ArticleState there = before.after(insertion);
    Note note = noteAt(there, insertion.caret().orElseThrow());
    assertThat(there.after(article -> DeleteNote.of(article, note)).text()).isEqualTo(text);
  }

  /** A place behind a word or its punctuation in the body, but for the first and last ones. */
  static int wordEnd(String text, int place) {
    int[] ends =
        IntStream.range(1, text.indexOf("That was all."))
            .filter(at -> text.charAt(at) == ' ' && Character.isLetter(text.codePointBefore(at)))
            .toArray();
    return ends[place % ends.length];
  }

  private static Note noteAt(ArticleState article, int offset) {
    return article.notes().stream()
        .filter(note -> note.body().offset() == offset)
        .findFirst()
        .orElseThrow();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void convert(@ForAll("clean") String text, @ForAll("styles") NoteStyle style) {
    ArticleState before = ArticleState.of(text);
    NoteStyle own = before.notes().getFirst().style();
    ArticleState there = before.after(article -> ConvertStyle.to(article, style));
    assertThat(there.article().recognition().references()).allMatch(r -> r.style() == style);
    assertThat(there.meanings()).isEqualTo(before.meanings());
    assertThat(there.characters()).isEqualTo(before.characters());
    assertThat(there.after(article -> ConvertStyle.to(article, own)).text()).isEqualTo(text);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void endNotesAndFootNotes(@ForAll("sections") SectionTexts texts) {
    ArticleState end = ArticleState.of(texts.end());
    ArticleState foot = end.after(article -> PlaceNotes.at(article, Place.SECTION));
    assertThat(foot.text()).isEqualTo(texts.foot());
    assertThat(foot.meanings()).isEqualTo(end.meanings());
    assertThat(foot.words()).isEqualTo(end.words());
    assertThat(foot.after(article -> PlaceNotes.at(article, Place.END)).text())
        .isEqualTo(texts.end());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void numbersOfSectionsAndOfTheArticle(@ForAll("numbered") SectionTexts texts) {
    ArticleState sections = ArticleState.of(texts.restarting());
    ArticleState end = sections.after(article -> PlaceNotes.at(article, Place.END));
    assertThat(end.text()).isEqualTo(texts.end());
    ArticleState foot = sections.after(article -> numbered(article, Restart.NEVER));
    assertThat(foot.text()).isEqualTo(texts.foot());
    assertThat(foot.after(article -> numbered(article, Restart.EACH_LIST)).text())
        .isEqualTo(texts.restarting());
  }

  private static Outcome numbered(Analysis article, Restart restart) {
    return Renumber.all(article, Order.REFERENCES, restart, 1);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void combineThenSplit(@ForAll("pairs") Two articles) {
    ArticleState first = ArticleState.of(articles.first());
    ArticleState second = ArticleState.of(articles.second());
    ArticleState both = first.after(article -> CombineArticles.of(article, second.article()));
    List<String> meanings = new ArrayList<>(first.meanings());
    meanings.addAll(second.meanings());
    assertThat(both.meanings()).isEqualTo(meanings);
    assertThat(SplitArticle.byChapters(both.article()))
        .isEqualTo(parts(articles.first(), articles.second()));
  }

  private static Parts parts(String... texts) {
    return new Parts(Stream.of(texts).map(text -> new Part(text, List.of())).toList(), List.of());
  }
}
