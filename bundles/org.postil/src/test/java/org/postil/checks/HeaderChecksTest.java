package org.postil.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderChecksTest {

  private final CheckTest unknown = new CheckTest("header.unknown");
  private final CheckTest value = new CheckTest("header.value");

  @Test
  void acceptsKnownFields() {
    CheckTest.assertClean("---\ntitle: The flood\nauthor: A. Smith\nlang: en\n---\n\nText.\n");
  }

  @Test
  void namesAnUnknownField() {
    unknown.assertMessage(
        "---\ntitle: The flood\n«colour»: blue\n---\n\nText.\n",
        "There is no field “colour”; it is kept and not read.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023",
        "2023-12",
        "2023-12-27",
        "27.12.2023",
        "27/12/2023",
        "December 27, 2023",
        "27 December 2023",
        "Dec. 27, 2023",
        "Dezember 2023",
        "29.02.2024"
      })
  void acceptsDates(String date) {
    CheckTest.assertClean("---\ntitle: The flood\ndate: " + date + "\n---\n\nText.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "31.02.2023", "2023-13-01", "27.12", "February 30, 2023", "12 2023"})
  void refusesWhatIsNoDate(String date) {
    value.assertFinds("---\ntitle: The flood\ndate: «" + date + "»\n---\n\nText.\n");
  }

  @Test
  void saysHowToWriteADate() {
    value.assertMessage(
        "---\ntitle: The flood\ndate: «soon»\n---\n\nText.\n",
        "“soon” is no date. Write the date like 2023-12-27, 27.12.2023 or December 27, 2023.");
  }

  @Test
  void namesAnUnknownCheckThatIsToBeIgnored() {
    value.assertMessage(
        "---\ntitle: The flood\nignore: «note.gap, note.gapp»\n---\n\nText.\n",
        "There is no check with the id “note.gapp”; the guide to the checks names all, and text.*"
            + " stands for a whole kind.");
  }

  @Test
  void acceptsKindsThatAreToBeIgnored() {
    CheckTest.assertClean("---\ntitle: The flood\nignore: note.*, text.unbalanced\n---\n\nText.\n");
  }
}
