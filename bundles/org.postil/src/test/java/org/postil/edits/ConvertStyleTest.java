package org.postil.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.recognition.NoteStyle;

/** Writing references and notes in another style. */
class ConvertStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BRACKET; It rose.[1] It fell.[2,3] It ran.[2–4]%%[1]_A.%%[2]_B, see [1].%%[3]_C.%%[4]_D.",
        "SUPERSCRIPT; It rose.¹ It fell.²,³ It ran.²–⁴%%¹_A.%%²_B, see [1].%%³_C.%%⁴_D.",
        "CARET; It rose.[^1] It fell.[^2][^3] It ran.[^2][^3][^4]%%[^1]:_A.%%[^2]:_B, see [1].%%[^3]:_C.%%[^4]:_D."
      })
  void ofBareDigits(NoteStyle style, String expected) {
    EditedText text =
        lines("It rose.1 It fell.2,3 It ran.2–4%%1._A.%%2._B, see [1].%%3._C.%%4._D.");
    assertThat(text.after(article -> ConvertStyle.to(article, style))).isEqualTo(lines(expected));
  }

  private static EditedText lines(String text) {
    return new EditedText(text.replace("%%", "\n\n").replace('_', '\u00A0') + "\n");
  }

  @ParameterizedTest
  @CsvSource({"BRACKET", "SUPERSCRIPT", "CARET"})
  void thereAndBack(NoteStyle style) {
    EditedText text = lines("It rose.1 It fell2 and ran,3 it was.3%%1._A.%%2._B, see [1].%%3._C.");
    EditedText there = text.after(article -> ConvertStyle.to(article, style));
    assertThat(there.after(article -> ConvertStyle.to(article, NoteStyle.GLUED))).isEqualTo(text);
  }

  @Test
  void indentsFurtherParagraphsOfExplicitNotes() {
    EditedText text = lines("It rose.1 It fell.2%%1. A.%%More.%%2. B.%%  And more.");
    EditedText there = text.after(article -> ConvertStyle.to(article, NoteStyle.CARET));
    assertThat(there)
        .isEqualTo(lines("It rose.[^1] It fell.[^2]%%[^1]: A.%%    More.%%[^2]: B.%%  And more."));
    assertThat(there.after(article -> ConvertStyle.to(article, NoteStyle.GLUED))).isEqualTo(text);
  }

  @Test
  void givesNumbersToNamedNotes() {
    assertThat(
            lines("It rose.[^b] It fell.[^a]%%[^a]: A.%%[^b]: B.")
                .after(article -> ConvertStyle.to(article, NoteStyle.BRACKET)))
        .isEqualTo(lines("It rose.[1] It fell.[2]%%[1] B.%%[2] A."));
  }

  @Test
  void numbersSymbols() {
    EditedText symbols = lines("It rose.* It fell.† It ran.*%%* A.%%† B.%%* C.");
    assertThat(symbols.after(article -> ConvertStyle.to(article, NoteStyle.GLUED)))
        .isEqualTo(lines("It rose.1 It fell.2 It ran.3%%1. A.%%2. B.%%3. C."));
    assertThat(symbols.after(article -> ConvertStyle.to(article, NoteStyle.CARET)))
        .isEqualTo(lines("It rose.[^1] It fell.[^2] It ran.[^3]%%[^1]: A.%%[^2]: B.%%[^3]: C."));
  }

  @Test
  void numbersExplicitNotesThroughAllChapters() {
    assertThat(
            lines(
                    "# One%%It rose.1 It fell.2%%1. A.%%2. B.%%"
                        + "# Two%%It ran.1 It is.2%%1. C.%%2. D.")
                .after(article -> ConvertStyle.to(article, NoteStyle.CARET)))
        .isEqualTo(
            lines(
                "# One%%It rose.[^1] It fell.[^2]%%[^1]: A.%%[^2]: B.%%"
                    + "# Two%%It ran.[^3] It is.[^4]%%[^3]: C.%%[^4]: D."));
  }

  @Test
  void keepsTheExplicitFormWhereDigitsWouldRunTogether() {
    EditedText bracketed = lines("It rose.[1] In 1998[2] it ran.[3]%%[1] A.%%[2] B.%%[3] C.");
    EditedText glued = bracketed.after(article -> ConvertStyle.to(article, NoteStyle.GLUED));
    assertThat(glued).isEqualTo(lines("It rose.1 In 1998[^2] it ran.3%%1. A.%%2. B.%%3. C."));
    assertThat(glued.after(article -> ConvertStyle.to(article, NoteStyle.BRACKET)))
        .isEqualTo(bracketed);
  }

  @Test
  void refusesWhileAReferenceHasNoNote() {
    assertThat(
            lines("It rose.[^1] It fell.[^7]%%[^1]: A.")
                .refused(article -> ConvertStyle.to(article, NoteStyle.GLUED))
                .faults())
        .hasSize(1);
  }
}
