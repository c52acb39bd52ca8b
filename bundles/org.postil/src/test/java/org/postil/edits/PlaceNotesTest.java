package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.edits.PlaceNotes.Place;
import org.postil.edits.Renumber.Order;
import org.postil.edits.Renumber.Restart;

/** Foot notes and end notes. */
class PlaceNotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SECTION; # One%%It rose.1%%1. A.%%## Two%%It fell.2%%2. B, see [1].%%# Three%%It ran.3 It was.4%%3. C.%%4. D.",
        "CHAPTER; # One%%It rose.1%%## Two%%It fell.2%%1. A.%%2. B, see [1].%%# Three%%It ran.3 It was.4%%3. C.%%4. D."
      })
  void ofAnArticleWithHeadings(Place place, String expected) {
    EditedText end =
        lines(
            "# One%%It rose.1%%## Two%%It fell.2%%# Three%%It ran.3 It was.4%%1. A.%%2. B, see [1].%%3. C.%%4. D.");
    assertThat(place(end, place)).isEqualTo(lines(expected));
    assertThat(place(lines(expected), Place.END)).isEqualTo(end);
  }

  private static EditedText lines(String text) {
    return new EditedText(text.replace("%%", "\n\n").replace('_', '\u00A0') + "\n");
  }

  private static EditedText place(EditedText text, Place place) {
    return text.after(article -> PlaceNotes.at(article, place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // What stands behind the notes, and what stands over them.
        "It rose.1%%* * *%%It fell.2%%1._A.%%2._B.%%Translated by A. Nother ;"
            + " It rose.1%%1._A.%%* * *%%It fell.2%%2._B.%%Translated by A. Nother",
        "# One%%It rose.1 It ran.2%%# Two%%It fell.3%%Notes%%1. A.%%2. B.%%3. C. ;"
            + " # One%%It rose.1 It ran.2%%Notes%%1. A.%%2. B.%%# Two%%It fell.3%%Notes%%3. C.",
        "# One%%It rose.1 It ran.2%%# Two%%It fell.3%%NOTES TO THE RIVER.%%1. A.%%2. B.%%3. C. ;"
            + " # One%%It rose.1 It ran.2%%NOTES TO THE RIVER.%%1. A.%%2. B.%%# Two%%It fell.3%%NOTES TO THE RIVER.%%3. C.",
        // The last section has no note.
        "# One%%It rose.1 It ran.2%%# Two%%It fell.3%%# Three%%All is well.%%1. A.%%2. B.%%3. C. ;"
            + " # One%%It rose.1 It ran.2%%1. A.%%2. B.%%# Two%%It fell.3%%3. C.%%# Three%%All is well.",
        // A note of several paragraphs.
        "# One%%It rose.[1] It ran.[2]%%# Two%%It fell.[3]%%[1] A.%%  More.%%[2] B.%%[3] C. ;"
            + " # One%%It rose.[1] It ran.[2]%%[1] A.%%  More.%%[2] B.%%# Two%%It fell.[3]%%[3] C.",
        // Nothing refers to 2 and 4.
        "# One%%It rose.[1]%%# Two%%It fell.[3] It was.[5]%%[1] A.%%[2] B.%%[3] C.%%[4] D.%%[5] E. ;"
            + " # One%%It rose.[1]%%[1] A.%%[2] B.%%# Two%%It fell.[3] It was.[5]%%[3] C.%%[4] D.%%[5] E."
      })
  void thereAndBack(String end, String foot) {
    assertThat(place(lines(end), Place.SECTION)).isEqualTo(lines(foot));
    assertThat(place(lines(foot), Place.END)).isEqualTo(lines(end));
  }

  @Test
  void explicitNotesBehindEachParagraph() {
    EditedText end = lines("It rose.[^a] It ran.[^2]%%It fell.[^3]%%[^a]: A.%%[^2]: B.%%[^3]: C.");
    EditedText foot = lines("It rose.[^a] It ran.[^2]%%[^a]: A.%%[^2]: B.%%It fell.[^3]%%[^3]: C.");
    assertThat(place(end, Place.PARAGRAPH)).isEqualTo(foot);
    assertThat(place(foot, Place.END)).isEqualTo(end);
  }

  @Test
  void aSignatureStaysWhereItIs() {
    EditedText end = lines("It rose.[^1]%%It fell.[^2]%%Publius%%[^1]: A.%%[^2]: B.");
    EditedText foot = lines("It rose.[^1]%%[^1]: A.%%It fell.[^2]%%[^2]: B.%%Publius");
    assertThat(place(end, Place.PARAGRAPH)).isEqualTo(foot);
    assertThat(place(end, Place.SECTION)).isEqualTo(end);
    assertThat(place(end, Place.CHAPTER)).isEqualTo(end);
  }

  @Test
  void keepsAReferenceToANoteAtAnotherFoot() {
    EditedText end =
        lines(
            "# One%%It rose.[1] It ran.[2]%%# Two%%It fell.[3] It was.[2]%%[1] A.%%[2] B.%%[3] C.");
    assertThat(place(end, Place.SECTION))
        .isEqualTo(
            lines(
                "# One%%It rose.[1] It ran.[2]%%[1] A.%%[2] B.%%# Two%%It fell.[3] It was.[^2]%%[3] C."));
  }

  @Test
  void numbersThroughWhatBeginsAgain() {
    EditedText foot =
        lines("# One%%It rose.1 It fell.2%%1. A.%%2. B.%%# Two%%It ran.1%%1. C, see [1].");
    EditedText end =
        lines("# One%%It rose.1 It fell.2%%# Two%%It ran.3%%1. A.%%2. B.%%3. C, see [3].");
    assertThat(place(foot, Place.END)).isEqualTo(end);
    assertThat(
            place(end, Place.SECTION)
                .after(article -> Renumber.all(article, Order.LIST, Restart.EACH_LIST, 1)))
        .isEqualTo(foot);
  }

  @Test
  void changesNothingWhereTheNotesStandAlready() {
    EditedText text =
        lines("# One%%It rose.1%%# Two%%It fell.2%%1. A.%%2. B.%%References%%A. Lind.");
    assertThat(text.done(article -> PlaceNotes.at(article, Place.END)).edits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "END; There is none.",
        "PARAGRAPH; It rose.1%%It fell.2%%1. A.%%2. B.",
        "END; # One%%It rose.*%%* A.%%# Two%%It fell.*%%* B.",
        "SECTION; One%%It rose.1 It ran.2%%Two%%It fell.1 It was.2%%Notes%%One%%1. A.%%2. B.%%Two%%1. C.%%2. D."
      })
  void refuses(Place place, String text) {
    assertThat(lines(text).refused(article -> PlaceNotes.at(article, place)).reason()).isNotEmpty();
  }
}
