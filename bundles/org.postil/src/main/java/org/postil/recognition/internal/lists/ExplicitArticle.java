package org.postil.recognition.internal.lists;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postil.recognition.internal.layout.LabelForm;
import org.postil.recognition.internal.layout.Paragraph;

/**
 * Whoever writes notes as {@code [^12]: text} leaves no published list of them: what looks like one
 * is a list of the text. Only where explicit notes stand among published ones, or are fewer, can
 * both be meant.
 */
public final class ExplicitArticle {

  /** So many paragraphs of a note may stand between it and the next one. */
  private static final int NEAR = 3;

  private final TreeSet<Integer> definitions;

  public ExplicitArticle(List<Paragraph> paragraphs) {
    definitions =
        IntStream.range(0, paragraphs.size())
            .filter(i -> isDefinition(paragraphs.get(i)))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isDefinition(Paragraph paragraph) {
    return paragraph.label().filter(label -> label.form() == LabelForm.CARET).isPresent();
  }

  /** Those of {@code runs} that can be published notes. */
  public List<LabelRun> published(List<LabelRun> runs) {
    return runs.stream().filter(run -> isMany(run) || isAmongExplicit(run)).toList();
  }

  private boolean isMany(LabelRun run) {
    return run.members().size() > definitions.size();
  }

  private boolean isAmongExplicit(LabelRun run) {
    return !definitions.subSet(run.first() - NEAR, true, run.last() + NEAR, true).isEmpty();
  }
}
