package org.postil.recognition.internal.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.recognition.internal.layout.Paragraph;

/** Finds the chapters that lists at the end name by repeating their headings. */
final class ChapterHeadings {

  private static final int LONGEST = 200;

  private final String text;
  private final List<Paragraph> paragraphs;

  ChapterHeadings(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** Where the chapters of {@code runs} begin, in the same order; empty unless all are found. */
  Optional<List<Integer>> starts(List<LabelRun> runs) {
    Map<String, Integer> chapters = chapters(runs.getFirst().first());
    List<Integer> starts = new ArrayList<>();
    for (LabelRun run : runs) {
      Integer start = run.first() == 0 ? null : chapters.get(words(run.first() - 1));
      if (start == null || !starts.isEmpty() && start <= starts.getLast()) {
        return Optional.empty();
      }
      starts.add(start);
    }
    return Optional.of(starts);
  }

  /** Where the short paragraphs before {@code end} begin, by their words. */
  private Map<String, Integer> chapters(int end) {
    Map<String, Integer> chapters = new HashMap<>();
    for (int i = 0; i < end; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.isSingleLine() && paragraph.span().length() < LONGEST) {
        chapters.put(words(i), paragraph.start());
      }
    }
    return chapters;
  }

  private String words(int paragraph) {
    return paragraphs.get(paragraph).span().of(text);
  }
}
