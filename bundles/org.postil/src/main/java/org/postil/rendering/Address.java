package org.postil.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.postil.navigation.WebAddress;

/** What a link in a page leads to, out of what is written. */
final class Address {

  private static final String NOT_IN_ADDRESSES = "\"<>\\^`{|}[]";
  private static final String DOI = "doi:";

  private Address() {}

  /** The address in the form of RFC 3986; empty when its scheme is none that a text may open. */
  static Optional<String> of(String written) {
    return WebAddress.of(written).map(Address::resolved).map(Address::encoded);
  }

  // No browser opens doi: by itself.
  private static String resolved(String address) {
    boolean doi = address.toLowerCase(Locale.ROOT).startsWith(DOI);
    return doi ? "https://doi.org/" + address.substring(DOI.length()) : address;
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && NOT_IN_ADDRESSES.indexOf(b) < 0) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return encoded.toString();
  }
}
