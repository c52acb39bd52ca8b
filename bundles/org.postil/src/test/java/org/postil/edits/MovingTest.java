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
import org.postil.text.Span;

/** Moving words with their notes, and moving them back, restores every byte. */
class MovingTest {

  @Provide
  Arbitrary<String> clean() {
    return ArticleTexts.clean();
  }

  @Provide
  Arbitrary<String> plain() {
    return ArticleTexts.plain();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void move(
      @ForAll("clean") String text,
      @ForAll @IntRange(max = 100) int from,
      @ForAll @IntRange(max = 100) int to) {
    List<Integer> starts = sentences(text);
    int first = from % (starts.size() - 1);
    int place = to % (starts.size() - 2);
    place += place < first ? 0 : 2;
    Span part = Span.between(starts.get(first), starts.get(first + 1));
    int target = starts.get(place);
    ArticleState before = ArticleState.of(text);
    Optional<ArticleState> there = before.ifDone(article -> MoveText.of(article, part, target));
    Assume.that(there.isPresent());
    assertThat(there.get().characters()).isEqualTo(before.characters());
    assertThat(there.get().meanings()).containsExactlyInAnyOrderElementsOf(before.meanings());
    List<Integer> moved = sentences(there.get().text());
    int now = place < first ? place : place - 1;
    Span back = Span.between(moved.get(now), moved.get(now + 1));
    int home = moved.get(place < first ? first + 1 : first);
    assertThat(there.get().after(article -> MoveText.of(article, back, home)).text())
        .isEqualTo(text);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void cutThenPaste(@ForAll("plain") String text, @ForAll @IntRange(max = 100) int from) {
    List<Integer> starts = sentences(text);
    int first = from % (starts.size() - 1);
    Span part = Span.between(starts.get(first), starts.get(first + 1));
    ArticleState before = ArticleState.of(text);
    Passage passage = Passage.of(before.article(), part).orElseThrow();
    Optional<ArticleState> without = before.ifDone(article -> CutPassage.of(article, part));
    Assume.that(without.isPresent());
    assertThat(without.get().meanings()).hasSize(before.meanings().size() - 1);
    assertThat(without.get().after(a -> PastePassage.at(a, part.offset(), passage)).text())
        .isEqualTo(text);
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
}
