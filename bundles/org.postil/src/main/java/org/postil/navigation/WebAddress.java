package org.postil.navigation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be opened in a browser, out of what is written. */
public final class WebAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "doi");

  private static final String DOI = "doi:";

  private WebAddress() {}

  /**
   * The address that {@code written} stands for, joined where a space or a line end breaks it;
   * empty when its scheme is none that a text may open. A {@code doi:} leads to its resolver.
   */
  public static Optional<String> of(String written) {
    StringBuilder address = new StringBuilder(written.length());
    written
        .codePoints()
        .filter(
            c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '<' && c != '>')
        .forEach(address::appendCodePoint);
    int colon = address.indexOf(":");
    boolean allowed =
        colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    boolean clean = address.chars().noneMatch(Character::isISOControl);
    return allowed && clean ? Optional.of(resolved(address.toString())) : Optional.empty();
  }

  private static String resolved(String address) {
    boolean doi = address.regionMatches(true, 0, DOI, 0, DOI.length());
    return doi ? "https://doi.org/" + address.substring(DOI.length()) : address;
  }
}
