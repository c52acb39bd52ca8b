package org.postil.recognition.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words that recognition knows, kept as data: one per line, {@code #} opens a comment.
 */
public final class WordList {

  private final List<String> words;
  private final Set<String> folded;
  private final int longest;

  private WordList(List<String> words) {
    this.words = words;
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    this.folded = words.stream().map(WordList::fold).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The list in the resource {@code words/name.txt} of recognition.
   *
   * @throws UncheckedIOException when the resource cannot be read
   */
  public static WordList named(String name) {
    String path = name + ".txt";
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new WordList(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The length of the longest word. */
  public int longest() {
    return longest;
  }

  /** The words as the list writes them, in its order. */
  public List<String> words() {
    return words;
  }

  /** Whether {@code word} is in the list, whatever its case. */
  public boolean contains(String word) {
    return folded.contains(fold(word));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
