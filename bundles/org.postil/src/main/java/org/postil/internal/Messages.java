package org.postil.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the language core says to a person, kept in {@code messages.properties}. */
public final class Messages {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.postil.internal.messages", Locale.ROOT);

  private Messages() {}

  /**
   * The message of that key with its places filled; numbers come out plain, without grouping.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public static String format(String key, Object... values) {
    Object[] words = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      words[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(words);
  }
}
