package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postil.parsing.ArticleTexts;
import org.postil.text.Span;

/** What holds of every recognised text, however broken. */
class RecognitionContractTest {

  @Property(tries = 1000)
  void blocksFollowOneAnotherAndHoldTheirParts(@ForAll("texts") String text) {
    int end = 0;
    for (Block block : Recognition.of(text).blocks()) {
      assertThat(block.span().offset()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().covers(block.body())).isTrue();
      assertThat(block.span().covers(block.label())).isTrue();
      assertThat(block.span().isEmpty()).isFalse();
      end = block.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 1000)
  void noCharacterOfTheRunningTextHasTwoReadings(@ForAll("texts") String text) {
    int end = 0;
    for (Span span : readings(Recognition.of(text))) {
      assertThat(span.offset())
          .as("%s overlaps what is before it", span)
          .isGreaterThanOrEqualTo(end);
      end = span.end();
    }
  }

  @Property(tries = 1000)
  void everyReadingStandsInTheBodyOfOneBlock(@ForAll("texts") String text) {
    Recognition article = Recognition.of(text);

    assertThat(readings(article))
        .allSatisfy(
            span -> assertThat(article.blocks()).anyMatch(block -> block.body().covers(span)));
  }

  @Property(tries = 1000)
  void everyNoteInAListIsABlock(@ForAll("texts") String text) {
    Recognition article = Recognition.of(text);

    assertThat(article.notes())
        .filteredOn(note -> note.style() != NoteStyle.INLINE)
        .extracting(Note::labelSpan)
        .containsExactlyElementsOf(
            article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.NOTE)
                .map(Block::label)
                .toList());
  }

  /** All that stands in running text; a note written in place may hold others and is left out. */
  private static List<Span> readings(Recognition article) {
    List<Span> spans = new ArrayList<>(article.urls());
    spans.addAll(article.escapes());
    article.crossReferences().forEach(reference -> spans.add(reference.span()));
    article.references().stream()
        .filter(reference -> reference.style() != NoteStyle.INLINE)
        .forEach(reference -> spans.add(reference.span()));
    spans.sort(Comparator.comparingInt(Span::offset));
    return spans;
  }

  @Provide
  Arbitrary<String> texts() {
    return ArticleTexts.any();
  }
}
