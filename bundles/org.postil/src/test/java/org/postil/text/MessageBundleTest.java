package org.postil.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filling the places of messages. */
class MessageBundleTest {

  @ParameterizedTest
  @CsvSource({
    "1, one note in a.txt",
    "0, 0 notes in a.txt",
    "2, 2 notes in a.txt",
    "1200, 1200 notes in a.txt"
  })
  void tellsOneThingFromMany(int count, String expected) {
    MessageBundle messages =
        new MessageBundle(
            new ListResourceBundle() {
              @Override
              protected Object[][] getContents() {
                return new Object[][] {
                  {"notes.one", "one note in {1}"}, {"notes.many", "{0} notes in {1}"}
                };
              }
            });
    assertThat(messages.count("notes", count, "a.txt")).isEqualTo(expected);
  }
}
