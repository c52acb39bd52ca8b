package org.postil.notes;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.postil.analysis.Analysis;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.text.Excerpt;

/** What notes can be sorted by; those that are alike stay in the order of the article. */
public enum NoteOrder {
  /** By the numbers of the labels, list by list; labels that are no numbers as they are counted. */
  LABEL,
  /** By the first words, as a dictionary of no language in particular does. */
  WORDS,
  /** By how often a note is referred to, then by where it is for the first time. */
  REFERENCES;

  /** Nobody tells notes apart by more. */
  private static final int WORDS_LENGTH = 80;

  private static final Pattern LABEL_NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Compares the notes of {@code article}; to be used for one sorting. */
  public Comparator<Note> in(Analysis article) {
    return switch (this) {
      case LABEL -> Comparator.comparingInt(Note::list).thenComparingInt(NoteOrder::number);
      case WORDS -> byWords(article);
      case REFERENCES ->
          Comparator.<Note>comparingInt(note -> references(article, note).size())
              .thenComparingInt(note -> firstReference(article, note));
    };
  }

  private static int number(Note note) {
    boolean written = LABEL_NUMBER.matcher(note.label()).matches();
    return written ? Integer.parseInt(note.label()) : note.number();
  }

  private static Comparator<Note> byWords(Analysis article) {
    Collator collator = Collator.getInstance(Locale.ROOT);
    Map<Note, CollationKey> keys = new IdentityHashMap<>();
    return Comparator.comparing(
        note -> keys.computeIfAbsent(note, seen -> collator.getCollationKey(words(article, seen))));
  }

  private static String words(Analysis article, Note note) {
    return Excerpt.of(article.text(), note.body(), WORDS_LENGTH);
  }

  private static List<NoteReference> references(Analysis article, Note note) {
    return article.links().referencesTo(note);
  }

  private static int firstReference(Analysis article, Note note) {
    return references(article, note).stream()
        .findFirst()
        .map(reference -> reference.span().offset())
        .orElse(-1);
  }
}
