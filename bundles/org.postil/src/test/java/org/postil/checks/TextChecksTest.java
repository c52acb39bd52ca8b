package org.postil.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

  private static final String PROSE =
      "The river rose in the spring of that year, and nobody in the valley had seen the like of it.\n\n";

  private final CheckTest space = new CheckTest("text.missing-space");
  private final CheckTest pairs = new CheckTest("text.unbalanced");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The new «Barge-18long» boat was seen there, and people spoke of it for many years.",
        "The bridge «fell.The» ferry ran on, day after day, until the first snow of the year.",
        "The bridge was «old,and» the ferry ran on, until the first snow of the year came."
      })
  void findsALostSpace(String marked) {
    space.assertFinds(PROSE + marked + "\n");
  }

  @Test
  void insertsTheSpace() {
    space.assertFix(
        PROSE + "The bridge «fell.The» ferry ran on until the first snow of the year.\n",
        "Insert a space",
        PROSE + "The bridge fell. The ferry ran on until the first snow of the year.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was called asyncio.Future by some, and others called it nothing at all in that year.",
        "See https://example.org/a.The/b,see for the whole story of the flood in that valley.",
        "The letters of I.V.Smith, 1,000 of them, were kept in the 18-year archive of the town.",
        "The F-16s and the COVID-19 rules were far away in the year of the flood in that valley."
      })
  void leavesOtherWordsAlone(String text) {
    CheckTest.assertClean(PROSE + text + "\n");
  }

  @Test
  void leavesATextAloneThatDoesSoOften() {
    CheckTest.assertClean(
        PROSE + "He sold oil,salt and tin,iron and rope,hemp and wood,coal in the town.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge «(»built of stone in the year before fell into the river on that day.",
        "The bridge, built of stone«)» in the year before, fell into the river on that day.",
        "The bridge [built of stone «(»in the year before] fell into the river on that day."
      })
  void findsAMarkWithoutAPartner(String marked) {
    pairs.assertFinds(PROSE + marked + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It had a) stones, b) beams (of oak [and elm]), and iv) nails, “all” of „iron“, and «tin».",
        "“The bridge fell, she wrote, and nobody in the valley had seen the like of it before.",
        "See (https://example.org/a) for the story of the flood in that valley and the town.",
        "The height x = [0, 1) was measured by the engineer of the town in the year before."
      })
  void acceptsWhatNeedsNoPartner(String text) {
    CheckTest.assertClean(PROSE + text + "\n");
  }
}
