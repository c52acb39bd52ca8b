package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.postil.analysis.Analysis;
import org.postil.recognition.Block;
import org.postil.recognition.Block.Kind;

/**
 * Where the notes of a part of the text stand, or would stand: behind its last words. A reference
 * list and closing lines, which belong to the article as a whole, stay behind them.
 *
 * @param start where the part begins
 * @param offset the end of its last words
 * @param standing the notes that stand there already
 */
public record Foot(int start, int offset, Optional<NoteRun> standing) {

  private static final Set<Kind> TEXT =
      Set.of(Kind.TITLE, Kind.HEADING, Kind.BREAK, Kind.ABSTRACT, Kind.PARAGRAPH);

  /** The blocks of the text itself, without what opens a list of notes or of references. */
  public static List<Block> text(Analysis article, List<NoteRun> runs) {
    List<Block> blocks = article.recognition().blocks();
    TreeMap<Integer, NoteRun> gaps = byGap(runs);
    return IntStream.range(0, blocks.size())
        .filter(i -> TEXT.contains(blocks.get(i).kind()))
        .filter(i -> !opensEntries(blocks, i))
        .mapToObj(blocks::get)
        .filter(block -> !opensNotes(gaps, block))
        .toList();
  }

  private static TreeMap<Integer, NoteRun> byGap(List<NoteRun> runs) {
    TreeMap<Integer, NoteRun> gaps = new TreeMap<>();
    runs.forEach(run -> gaps.put(run.gap().offset(), run));
    return gaps;
  }

  private static boolean opensEntries(List<Block> blocks, int index) {
    return blocks.get(index).kind() == Kind.HEADING
        && index + 1 < blocks.size()
        && blocks.get(index + 1).kind() == Kind.ENTRY;
  }

  private static boolean opensNotes(TreeMap<Integer, NoteRun> gaps, Block block) {
    return Optional.ofNullable(gaps.floorEntry(block.span().offset()))
        .filter(gap -> gap.getValue().gap().covers(block.span()))
        .isPresent();
  }

  /**
   * The feet of the parts that begin at {@code starts}; a part without words has none.
   *
   * @param text the blocks of the text
   * @param starts ascending, the first one 0
   */
  public static List<Foot> of(List<Block> text, List<NoteRun> runs, List<Integer> starts) {
    TreeMap<Integer, Integer> words = new TreeMap<>();
    text.forEach(block -> words.put(block.span().offset(), block.span().end()));
    TreeMap<Integer, NoteRun> gaps = byGap(runs);
    List<Foot> feet = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int next = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      lastIn(words, start, next)
          .ifPresent(end -> feet.add(new Foot(start, end, lastIn(gaps, end, next))));
    }
    return List.copyOf(feet);
  }

  private static <T> Optional<T> lastIn(TreeMap<Integer, T> map, int from, int to) {
    return Optional.ofNullable(map.lowerEntry(to))
        .filter(entry -> entry.getKey() >= from)
        .map(entry -> entry.getValue());
  }
}
