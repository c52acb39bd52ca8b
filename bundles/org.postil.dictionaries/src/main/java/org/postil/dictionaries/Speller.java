package org.postil.dictionaries;

import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** Spells by one dictionary; may be used by several threads. */
public final class Speller {

  private static final int MOST_REMEMBERED = 100_000;

  private final Locale language;
  private final UnicodeScript script;
  private final Dictionary dictionary;
  private final Hunspell hunspell;
  private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();

  Speller(Locale language, Dictionary dictionary) {
    this.language = language;
    this.dictionary = dictionary;
    this.hunspell = hunspell();
    this.script = UnicodeScript.of(language.getDisplayLanguage(language).codePointAt(0));
  }

  private Hunspell hunspell() {
    return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
  }

  /** The language of the dictionary. */
  public Locale language() {
    return language;
  }

  /** Whether {@code word} is spelled well; what is written in another script is not judged. */
  public boolean knows(String word) {
    if (UnicodeScript.of(word.codePointAt(0)) != script) {
      return true;
    }
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(word, this::look);
  }

  private synchronized boolean look(String word) {
    return hunspell.spell(word);
  }

  /**
   * What may have been meant by {@code word}, the likeliest first.
   *
   * @param patience after which what was found until then has to do
   */
  public List<String> suggest(String word, Duration patience) {
    return hunspell().suggest(word, patience.toMillis());
  }
}
