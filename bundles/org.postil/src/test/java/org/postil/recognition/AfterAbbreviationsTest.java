package org.postil.recognition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References after abbreviations, names with numbers and years, in several languages. */
class AfterAbbreviationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В 2018 г.«3» стороны подписали соглашение.",
        "В XX в.«3» положение было иным.",
        "В 1990-х гг.«3» помощь прекратилась.",
        "Экспорт составил 3,5 млрд долл.«3» Это много.",
        "Россия, Китай и др.«3» поддержали проект.",
        "The talks with the U.S.«3» failed.",
        "They met in Washington, D.C.«3» in May.",
        "It was so in 300 B.C.«3» and later.",
        "Frankreich u. a.«3» stimmten zu.",
        "Das war im 3. Jh. v. Chr.«3» nicht so.",
        "Au IIIe siècle av. J.-C.«3», il en était ainsi.",
        "Los EE. UU.«3» se negaron.",
        "In 2018«3» an accord was signed.",
        "They launched the Hwasong-18«3» in July. The Hwasong-18 is new.",
        "The G20«3» said nothing of COVID-19 or the G7.",
        "After COVID-19«3» all was open."
      })
  void aReference(String sentence) {
    MarkedText.withNotes("One.«1» Two.«2» " + sentence + " Four.«4» Five.«5» Six.«6»", 1, 6)
        .readLinked();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В 2018 г.«2» стороны подписали соглашение.",
        "The talks with the U.S.«2» failed."
      })
  void aDoubledReference(String sentence) {
    MarkedText.withNotes("One.«1» Two.«2» " + sentence + " Four.«4» Five.«5» Six.«6»", 1, 6)
        .readLinked();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Смотри т. 3 и с.3 книги, гл. 3.",
        "See p.3 and S.3 there.",
        "见图3。根据第3号决议，会议在3月3日召开。",
        "The G7 is not the G3.",
        "Secondo l’art. 3 della legge non bastava.",
        "Plants take up CO2 and give off O2 and N2."
      })
  void noReference(String sentence) {
    MarkedText.withNotes("One.«1» Two.«2» " + sentence + " Four.«4» Five.«5» Six.«6»", 1, 6)
        .readLinked();
  }
}
