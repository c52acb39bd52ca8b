package org.postil.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words that a part of Postil says to a person, each under a key, with places to fill. */
public record MessageBundle(ResourceBundle words) {

  /**
   * The message of that key with its places filled; numbers come out plain, without grouping.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String format(String key, Object... values) {
    Object[] plain = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(words.getString(key), Locale.ROOT).format(plain);
  }

  /**
   * The message for {@code count} things, that of {@code key.one} or {@code key.many}, with the
   * count in its first place and {@code others} in the next.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String count(String key, int count, Object... others) {
    Object[] values = Stream.concat(Stream.of(count), Stream.of(others)).toArray();
    return format(key + (count == 1 ? ".one" : ".many"), values);
  }
}
