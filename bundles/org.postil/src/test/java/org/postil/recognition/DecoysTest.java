package org.postil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that look like references, in an article whose notes 1 to 30 all have references. */
class DecoysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cost 2,500 crowns, then 12,000.",
        "The rate was 3.14 and fell to 2,7 per cent.",
        "On the 20th day, the 3rd of many, le 2e jour.",
        "The C10K problem, the G7 and the COVID-19 years.",
        "Version 2.1.4 came before v3 and rc1.",
        "As section 4.2 says, and §12 too.",
        "It is told in Matthew 5:17 and in Romans 8:28.",
        "See p.23 and S.12 and pp.4-5, No.5 there.",
        "The ratio was 3:1 or 16:9, at 10:30 sharp.",
        "On 12.11.2023, on 2023-11-12, on 11/12/23 and on November 14, 2023.",
        "It began in 2014年10月 they wrote.",
        "The area is πr² of 12 km² or 30 m².",
        "Water is H2O, and air is mostly N2.",
        "Then edge[1] = edge[2]; and x[3] follows.",
        "See https://example.org/2023/11/02/a.1 for it.",
        "In the winter of 1918–19 and 1923/24.",
        "It rose by 5% at 20° and cost $5 or €7.",
        "Apollo 11 flew, then Apollo 12 and Apollo 13.",
        "They were (1) old, (2) tired and (3) poor.",
        "There were 12 ships, 5 boats and 17 men.",
        "Let it be (p-1)/15 or so.",
        "Then set axis15 = FALSE there.",
        "Take [ 12, 13, 14, 15, 16, 17 ] of them."
      })
  void aDecoyIsAPlainNumber(String decoy) {
    StringBuilder body = new StringBuilder();
    for (int n = 1; n <= 30; n++) {
      body.append("Much was written of this at the time.«").append(n).append("» ");
      body.append(n == 15 ? "It went on.\n\n" + decoy + "\n\nSo be it. " : "");
    }
    Recognition article = MarkedText.withNotes(body.toString(), 1, 30).readLinked();
    assertThat(article.notes()).hasSize(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cost 2,500 crowns. That was much.",
        "The C10K problem of the G7 and of COVID-19.",
        "1. Buy bread.\n2. Buy milk.\n3. Go home.",
        "The first has rules.\n\n1. Be kind.\n\n2. Be calm.\n\nThat is all there is to say of it.",
        "Water is H2O.",
        "In 1918–19 there were 12 of them."
      })
  void aTextWithoutNotesClaimsNone(String text) {
    Recognition article = Recognition.of(text);
    assertThat(article.references()).isEmpty();
    assertThat(article.notes()).isEmpty();
  }
}
