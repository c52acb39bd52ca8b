package org.postil.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import org.postil.text.MessageBundle;

/** The words that the language core says to a person, kept in {@code messages.properties}. */
public final class Messages {

  private static final MessageBundle BUNDLE =
      new MessageBundle(ResourceBundle.getBundle("org.postil.internal.messages", Locale.ROOT));

  private Messages() {}

  /**
   * The message of that key with its places filled.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public static String format(String key, Object... values) {
    return BUNDLE.format(key, values);
  }

  /**
   * The message for {@code count} things, see {@link MessageBundle#count}.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public static String count(String key, int count, Object... others) {
    return BUNDLE.count(key, count, others);
  }
}
