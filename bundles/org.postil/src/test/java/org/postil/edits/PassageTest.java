package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.analysis.Analysis;
import org.postil.recognition.NoteStyle;
import org.postil.testing.MarkedText;
import org.postil.text.Span;

/** Taking parts of an article elsewhere, with their notes. */
class PassageTest {

  private static final String LIST =
      IntStream.rangeClosed(1, 8)
          .mapToObj(number -> "[" + number + "] A book of the year 190" + number + ".\n")
          .collect(Collectors.joining("", "\n\n", ""));

  private static final String NOTES =
      "\n\n1. One year.\n\n2. Two years, see [3].\n\n3. Three years.\n\n4. Four, see [2].\n";

  private static final String NOTES_APART = "\n\n1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n";

  @Test
  void movesASentenceWithItsNotes() {
    MarkedText text = MarkedText.of("It rose.1 «It fell.2,3 »It was.4| It is.1" + NOTES);
    assertThat(move(text))
        .isEqualTo(
            "It rose.1 It was.2It fell.3,4  It is.1"
                + "\n\n1. One year.\n\n2. Four, see [3].\n\n3. Two years, see [4].\n\n4. Three years.\n");
  }

  private static String move(MarkedText text) {
    return new EditedText(text.text())
        .after(article -> MoveText.of(article, text.spans().getFirst(), text.caret()))
        .text();
  }

  @Test
  void movesThereAndBack() {
    String paragraphs = "It rose.1 So it was.\n\nIt fell.2\n\nIt ran.3\n\nIt is.4";
    EditedText text = new EditedText(paragraphs + NOTES);
    Span second = new Span(paragraphs.indexOf("It fell"), "It fell.2\n\n".length());
    EditedText there =
        text.after(article -> MoveText.of(article, second, paragraphs.indexOf("It is")));
    assertThat(there.text()).contains("It ran.2\n\nIt fell.3\n\n");
    Span moved = new Span(there.text().indexOf("It fell"), second.length());
    assertThat(there.after(article -> MoveText.of(article, moved, there.text().indexOf("It ran"))))
        .isEqualTo(text);
  }

  @Test
  void movesNoNotes() {
    MarkedText text = MarkedText.of("It rose.1 It| fell.2\n\n«1. One year.\n\n»2. Two years.\n");
    new EditedText(text.text())
        .refused(article -> MoveText.of(article, text.spans().getFirst(), text.caret()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. A.%%2. B.%%Still B.%%So B.%%3. C.",
        "1. A.%%2. B.%%3. C.",
        "[1] A.%%[2] B.%%Still B.%%[3] C.",
        "¹ A.%%² B.%%Still B.%%³ C.",
        "1. A.%%2. B.%%3. C.%%    Still C."
      })
  void allParagraphsOfNotesComeAlong(String notes) {
    cutAndPaste("It rose.1 «It fell.2 »It ran.3%%" + notes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose.* «It fell.† It sank.‡ »It ran.§%%* A.%%† B.%%‡ C.%%§ D.",
        "It rose.[^a] «It fell.[^1] »It ran.[^b]%%[^a]: A.%%[^1]: C.%%[^b]: D."
      })
  void amongSymbolsAndNames(String marked) {
    cutAndPaste(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose. «It fell.1 »It ran.%%1. A.",
        "It rose. «It fell.¹ »It ran.%%¹ A.",
        "It rose. «It fell.[1] »It ran.%%[1] A.",
        "It rose. «It fell.[^1] »It ran.%%[^1]: A.%%    Still A.",
        "It rose. «It fell.1 It sank.2 »It ran.%%1. A.%%2. B.",
        "# One%%It rose.1 It fell.2%%1. A.%%2. B.%%# Two%%It was. «It ran.1 It is.2 »So.%%1. C.%%2. D."
            + "%%# Three%%It stood.1%%1. E.",
        "# One%%It rose.1 It fell.2%%1. A.%%2. B.%%# Two%%It was. «It ran.3 It is.4 »So.%%3. C.%%4. D."
            + "%%# Three%%It stood.5%%5. E."
      })
  void theLastNotesOfAListComeBack(String marked) {
    cutAndPaste(marked);
  }

  /** Both together change nothing. */
  private static void cutAndPaste(String marked) {
    MarkedText text = MarkedText.of(marked.replace("%%", "\n\n") + "\n");
    ArticleState before = ArticleState.of(text.text());
    Span part = text.spans().getFirst();
    Passage passage = Passage.of(before.article(), part).orElseThrow();
    ArticleState cut = before.after(article -> CutPassage.of(article, part));
    assertThat(cut.notes()).hasSizeLessThan(before.notes().size());
    assertThat(cut.after(article -> PastePassage.at(article, part.offset(), passage)).text())
        .isEqualTo(text.text());
  }

  @Test
  void copiesWithTheNotes() {
    MarkedText text = MarkedText.of("It rose.1 «It fell.2,3» It is.4" + NOTES);
    assertThat(Passage.of(Analysis.of(text.text()), text.spans().getFirst()).orElseThrow())
        .isEqualTo(
            new Passage(
                "It fell.[^1][^2]\n\n[^1]: Two years, see [2].\n\n[^2]: Three years.",
                new Span(0, 16),
                NoteStyle.GLUED,
                Set.of()));
  }

  @Test
  void aNoteThatStaysComesBackOnce() {
    MarkedText text =
        MarkedText.of("It rose [1][2]. «It fell [1–4]. »It ran [1–3]. It was [5–8]." + LIST);
    Span part = text.spans().getFirst();
    Passage passage = Passage.of(Analysis.of(text.text()), part).orElseThrow();
    assertThat(passage.shared()).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(cutAndPasted(text, passage).text()).isEqualTo(text.text());
  }

  @Test
  void aNoteThatStaysFollowsTheReferencesThatAreLeft() {
    String notes = "\n\n[1] A book of 1901.\n[2] A book of 1902.\n[3] A book of 1903.\n";
    MarkedText text = MarkedText.of("It rose [1]. «It fell [2]. »It ran [3]. It was [2]." + notes);
    Span part = text.spans().getFirst();
    Passage passage = Passage.of(Analysis.of(text.text()), part).orElseThrow();
    assertThat(new EditedText(text.text()).after(article -> CutPassage.of(article, part)).text())
        .isEqualTo(
            "It rose [1]. It ran [2]. It was [3]."
                + "\n\n[1] A book of 1901.\n[2] A book of 1903.\n[3] A book of 1902.\n");
    assertThat(cutAndPasted(text, passage).text()).isEqualTo(text.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rose [1]–[3]. «It fell [4]–[6]. »It ran [7], [8].",
        "It rose [1][2]. «It fell [3][4]. »It ran [5][6][7][8].",
        "It rose.1-3 «It fell.4-6 »It ran.7,8"
      })
  void pastesGroupsAsTheArticleHasThem(String words) {
    MarkedText text =
        MarkedText.of(words + (words.contains("[") ? LIST : LIST.replaceAll("\\[(.)]", "$1.")));
    Passage passage = Passage.of(Analysis.of(text.text()), text.spans().getFirst()).orElseThrow();
    assertThat(cutAndPasted(text, passage).text()).isEqualTo(text.text());
  }

  private static ArticleState cutAndPasted(MarkedText text, Passage passage) {
    Span part = text.spans().getFirst();
    return ArticleState.of(text.text())
        .after(article -> CutPassage.of(article, part))
        .after(article -> PastePassage.at(article, part.offset(), passage));
  }

  @Test
  void cutsAndPastesIntoAnotherArticle() {
    MarkedText text =
        MarkedText.of("It rose.1 «It fell.2,3 »It was.1 It is.4" + NOTES.replace("[2]", "[1]"));
    Span part = text.spans().getFirst();
    Passage passage = Passage.of(Analysis.of(text.text()), part).orElseThrow();

    assertThat(new EditedText(text.text()).after(article -> CutPassage.of(article, part)).text())
        .isEqualTo("It rose.1 It was.1 It is.2\n\n1. One year.\n\n2. Four, see [1].\n");

    MarkedText other = MarkedText.of("So [1]. |Then [2].\n\n[1] A, see [2].\n[2] B.\n");
    assertThat(
            new EditedText(other.text())
                .after(article -> PastePassage.at(article, other.caret(), passage))
                .text())
        .isEqualTo(
            "So [1]. It fell.[2,3] Then [4].\n\n"
                + "[1] A, see [4].\n[2] Two years, see [3].\n[3] Three years.\n[4] B.\n");
  }

  @Test
  void cutThenPasteRestoresTheText() {
    MarkedText text = MarkedText.of("It rose.1 «It fell.2 »It was.3\n\n1. A.\n\n2. B.\n\n3. C.\n");
    Span part = text.spans().getFirst();
    Passage passage = Passage.of(Analysis.of(text.text()), part).orElseThrow();
    EditedText cut = new EditedText(text.text()).after(article -> CutPassage.of(article, part));
    assertThat(cut.text()).isEqualTo("It rose.1 It was.2\n\n1. A.\n\n2. C.\n");
    assertThat(cut.after(article -> PastePassage.at(article, part.offset(), passage)).text())
        .isEqualTo(text.text());
  }

  @Test
  void cutsNothingAtWhichOtherWordsPoint() {
    MarkedText text = MarkedText.of("It rose.1 «It fell.2,3 »It is.4" + NOTES);
    assertThat(
            new EditedText(text.text())
                .refused(article -> CutPassage.of(article, text.spans().getFirst()))
                .faults())
        .hasSize(1);
  }

  @Test
  void pastesOverWhatIsSelected() {
    MarkedText text = MarkedText.of("It rose.1 «It fell.2,3» It was.1 It is.4" + NOTES_APART);
    Passage passage = Passage.read("So.1\n\n1. Other.\n").orElseThrow();

    assertThat(
            new EditedText(text.text())
                .after(article -> PastePassage.over(article, text.spans().getFirst(), passage))
                .text())
        .isEqualTo("It rose.1 So.2 It was.1 It is.3\n\n1. One.\n\n2. Other.\n\n3. Four.\n");
  }

  @Test
  void readsAPassageOnlyWhereTheWordsReferToAllOfTheNotes() {
    assertThat(Passage.read("It rose.1 It fell.2\n\n1. One.\n\n2. Two.\n")).isPresent();
    assertThat(Passage.read("It rose.1\n\n1. One.\n\n2. Two.\n")).isEmpty();
    assertThat(Passage.read("It rose in 1911.")).isEmpty();
  }
}
