package org.postil.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/a",
    "'http://example.org/a/ b', http://example.org/a/b",
    "'http://example.org/a-\r\nb', http://example.org/a-b",
    "<mailto:me@example.org>, mailto:me@example.org",
    "doi:10.1000/182, https://doi.org/10.1000/182",
    "DOI:10.1000/182, https://doi.org/10.1000/182",
    "HTTP://example.org, HTTP://example.org"
  })
  void joinsWhatIsBroken(String written, String address) {
    assertThat(WebAddress.of(written)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "www.example.org",
        "",
        "java\nscript:x",
        "http://a/\u0000b"
      })
  void opensNothingElse(String written) {
    assertThat(WebAddress.of(written)).isEmpty();
  }
}
