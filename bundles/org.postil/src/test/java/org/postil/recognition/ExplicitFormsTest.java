package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.recognition.Block.Kind;

/** The explicit forms of the language, which always win. */
class ExplicitFormsTest {

  @Test
  void numberedNotes() {
    Recognition article =
        MarkedText.of("So«[^1]». Then«[^2]».\n\n[^1]: A book.\n\n[^2]: A letter.\n").readLinked();
    assertThat(article.notes()).extracting(Note::label).containsExactly("1", "2");
    assertThat(article.notes()).extracting(Note::style).containsOnly(NoteStyle.CARET);
  }

  @Test
  void namedNotesAreNumberedByFirstReference() {
    Recognition article =
        MarkedText.of("So«[^lind]». Then«[^lund]».\n\n[^lund]: A letter.\n\n[^lind]: A book.\n")
            .readLinked();
    assertThat(article.notes()).extracting(Note::number).containsExactly(2, 1);
  }

  @Test
  void indentedParagraphsGoOnWithANote() {
    Recognition article =
        MarkedText.of("So«[^1]».\n\n[^1]: A book.\n\n    It is long.\n\nThe end of it all.\n")
            .readLinked();
    assertThat(article.notes().getFirst().body().of(article.text())).endsWith("It is long.");
  }

  @Test
  void severalAtOnce() {
    MarkedText.of("So«[^1]»«[^2]».\n\n[^1]: A book.\n\n[^2]: A letter.\n").readLinked();
  }

  @Test
  void anInlineNoteIsItsOwnNote() {
    Recognition article = MarkedText.of("So«^[a book [1950] of note]» it was.\n").readLinked();
    assertThat(article.references().getFirst().note().orElseThrow().body().of(article.text()))
        .isEqualTo("a book [1950] of note");
    assertThat(article.notes()).isEmpty();
  }

  @Test
  void aListOfTheTextIsNoListOfNotesBesideExplicitOnes() {
    Recognition article =
        MarkedText.of(
                "Three things rose«[^1]» and fell«[^2]» and ran«[^3]».\n\n"
                    + "1. The river of 1998.1\n\n2. The bridge.2\n\n"
                    + "It was so.\n\nAnd so on.\n\nAnd on.\n\nThat was all.\n\n"
                    + "[^1]: A.\n\n[^2]: B.\n\n[^3]: C.\n")
            .readLinked();
    assertThat(article.noteLists()).hasSize(1);
  }

  @Test
  void anExplicitNoteMayStandAmongPublishedOnes() {
    Recognition article =
        MarkedText.of(
                "It rose.«1» It fell.«[^9]» It ran.«3»\n\n"
                    + "1. A.\n\n[^9]: B.\n\n3. C, of two\n\nparagraphs.\n\n4. D.\n")
            .readLinked();
    assertThat(article.notes())
        .extracting(note -> note.body().of(article.text()).strip())
        .containsExactly("A.", "B.", "C, of two\n\nparagraphs.", "D.");
  }

  @Test
  void codeBetweenBackticksIsQuoted() {
    MarkedText.of("Write `[^name]`«[^1]» or ``a ` ^[note]``.\n\n[^1]: A book.\n").readLinked();
    MarkedText.of("So«[^1]».\n\n```\nx = [^a]\n```\n\nIt `ends«[^1]» here.\n\n[^1]: A book.\n")
        .readLinked();
  }

  @Test
  void aReferenceWithoutNoteIsStillOne() {
    Recognition article = MarkedText.of("So«[^9]» it was.\n").read();
    assertThat(article.references().getFirst().note()).isEmpty();
  }

  @Test
  void aBackslashForcesAPlainReading() {
    Recognition article =
        MarkedText.withNotes("One.«1» Two.\\2 Then [\\3] came. Three.«3»", 1, 3).readLinked();
    assertThat(article.escapes())
        .extracting(span -> span.of(article.text()))
        .containsExactly("\\2", "\\3");
  }

  @Test
  void anEscapedCaretIsPlain() {
    MarkedText.of("So \\[^1] it was«[^1]».\n\n[^1]: A book.\n").readLinked();
  }

  @Test
  void explicitAndPublishedNotesMix() {
    MarkedText.of("One.«1» Two«[^x]». Three.«2»\n\n1. A book.\n\n2. A letter.\n\n[^x]: A paper.\n")
        .readLinked();
  }

  @Test
  void anExplicitReferenceMayMeanAPublishedNote() {
    MarkedText.of(
            "One.«1» In 1998«[^2]» it was. Three.«3»\n\n1. A book.\n\n2. It.\n\n3. A paper.\n")
        .readLinked();
  }

  @Test
  void fencedHeader() {
    Recognition article =
        Recognition.of(
            "---\ntitle: The Sea\nauthor: A. Lind\nkeywords: sea,\n  land\n---\n\nText it is.\n");
    assertThat(article.header())
        .extracting(HeaderField::key)
        .containsExactly("title", "author", "keywords");
    assertThat(article.header().getLast().value()).isEqualTo("sea,\n  land");
    assertThat(article.blocks()).filteredOn(b -> b.kind() == Kind.HEADER_FENCE).hasSize(2);
  }

  @Test
  void keysAtTheTop() {
    Recognition article = Recognition.of("title: The Sea\ntranslator: Ann Other\n\nText it is.\n");
    assertThat(article.header())
        .extracting(HeaderField::value)
        .containsExactly("The Sea", "Ann Other");
  }

  @Test
  void headings() {
    Recognition article = Recognition.of("# The Sea\n\nText it is.\n\n## Ships\n\nMore of it.\n");
    assertThat(article.sections()).extracting(Section::title).containsExactly("The Sea", "Ships");
    assertThat(article.sections()).extracting(Section::level).containsExactly(1, 2);
  }

  @Test
  void abstractUnderAHeading() {
    Recognition article =
        Recognition.of("# The Sea\n\n## Abstract\n\nIt is wet.\n\n## Ships\n\nMore of it.\n");
    assertThat(article.blocks()).filteredOn(b -> b.kind() == Kind.ABSTRACT).hasSize(1);
  }
}
