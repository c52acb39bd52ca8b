package org.postil.edits.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;
import org.postil.recognition.Section;

/**
 * Where the chapters of an article begin. A chapter begins at each heading of the highest level of
 * which there are several; without such headings, at each section.
 */
public final class Chapters {

  private Chapters() {}

  /**
   * The chapters in text order. The first one has all that stands before the second; a heading
   * without words of its own goes with the chapter below it.
   *
   * @param sections those of the text, without what heads a list of notes
   * @return offsets of the text, 0 the first
   */
  public static List<Integer> starts(Analysis article, List<Section> sections) {
    TreeSet<Integer> words =
        article.recognition().blocks().stream()
            .filter(block -> block.kind() == Kind.PARAGRAPH || block.kind() == Kind.ABSTRACT)
            .map(block -> block.span().offset())
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    for (Section section : ofHighestLevel(sections)) {
      int start = section.span().offset();
      if (!words.subSet(starts.last(), start).isEmpty()) {
        starts.add(start);
      }
    }
    return List.copyOf(starts);
  }

  /** The same of the text of {@code draft}, an article as it stands, between its lists of notes. */
  public static List<Integer> starts(Draft draft) {
    List<Block> text = Foot.text(draft.article(), NoteRun.of(draft));
    return starts(draft.article(), sections(draft.article(), text));
  }

  /** The sections that begin with one of the blocks of {@code text}. */
  public static List<Section> sections(Analysis article, List<Block> text) {
    List<Integer> starts = text.stream().map(block -> block.span().offset()).toList();
    TreeSet<Integer> known = new TreeSet<>(starts);
    return article.recognition().sections().stream()
        .filter(section -> known.contains(section.span().offset()))
        .toList();
  }

  private static List<Section> ofHighestLevel(List<Section> sections) {
    Map<Integer, List<Section>> byLevel =
        sections.stream()
            .filter(section -> section.heading().isPresent())
            .collect(Collectors.groupingBy(Section::level, TreeMap::new, Collectors.toList()));
    return byLevel.values().stream().filter(same -> same.size() > 1).findFirst().orElse(sections);
  }
}
