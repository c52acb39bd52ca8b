package org.postil.edits.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.internal.words.WordList;

/**
 * Tells a heading of notes, {@code Notes to Chapter I}, from what else may stand above them: a
 * signature, {@code Publius}. Only the former goes where the notes go.
 */
public final class NotesTitle {

  private static final List<WordList> TITLES =
      List.of(WordList.named("note-headings"), WordList.named("reference-headings"));

  /** No title has more words. */
  private static final int LONGEST =
      TITLES.stream()
          .flatMap(titles -> titles.words().stream())
          .mapToInt(title -> title.split(" ").length)
          .max()
          .orElse(0);

  private NotesTitle() {}

  /** Whether {@code block} of {@code text} is a heading that begins or ends with such a title. */
  public static boolean is(String text, Block block) {
    if (block.kind() != Kind.HEADING) {
      return false;
    }
    List<String> words = List.of(block.body().of(text).split("[\\s\\h]+"));
    int all = words.size();
    return IntStream.rangeClosed(1, Math.min(all, LONGEST))
        .anyMatch(n -> names(words.subList(0, n)) || names(words.subList(all - n, all)));
  }

  private static boolean names(List<String> words) {
    String title = String.join(" ", words).replaceFirst("[.:：,]+$", "");
    return TITLES.stream().anyMatch(titles -> titles.contains(title));
  }
}
