package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several numbers in one place; every number of a range is linked. */
class GroupsAndRangesTest {

  @Test
  void groupInBrackets() {
    Recognition article =
        MarkedText.withNotes("Cells vary [«1», «3»–«5»]. So do we [«2»]. And they [«6»].", 1, 6)
            .readLinked();
    assertThat(article.references().get(2).implied()).containsExactly("4");
    assertThat(article.references().get(2).impliedNotes()).containsExactly(article.notes().get(3));
  }

  @Test
  void rangeInBrackets() {
    Recognition article =
        MarkedText.withNotes("Phages [«10»-«13»] and yeast [«14»] vary.", 10, 14).readLinked();
    assertThat(article.references().get(1).implied()).containsExactly("11", "12");
  }

  @Test
  void rangeOfBrackets() {
    Recognition article =
        MarkedText.withNotes("In the course of it [«1»]–[«5»]. Later [«6»] too.", 1, 6)
            .readLinked();
    assertThat(article.references().get(1).implied()).containsExactly("2", "3", "4");
  }

  @Test
  void superscriptGroup() {
    MarkedText.withNotes("It was so«¹»˒«²» and so«³». It was.«⁴»", 1, 4).readLinked();
  }

  @Test
  void superscriptRange() {
    Recognition article = MarkedText.withNotes("It was so«¹»⁻«³» and so«⁴».", 1, 4).readLinked();
    assertThat(article.references().get(1).implied()).containsExactly("2");
  }

  @Test
  void bareGroupAfterASentence() {
    MarkedText.withNotes("It was so.«1»,«2» And then.«3» It ended.«4»", 1, 4).readLinked();
  }

  @Test
  void bareRangeAfterAWord() {
    Recognition article =
        MarkedText.withNotes("Some say so«1». Others deny«2»-«5». All wrote«6».", 1, 6)
            .readLinked();
    assertThat(article.references().get(2).implied()).containsExactly("3", "4");
  }

  @Test
  void groupAsABrokenSuperscriptLeavesIt() {
    MarkedText.withNotes(
            "One.«5» Two.«6» For society.«7»),(«8» In Brazil it is.«9» Data.«10»)-(«12» Camp.",
            5,
            12)
        .readLinked();
  }
}
