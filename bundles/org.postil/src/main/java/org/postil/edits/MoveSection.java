package org.postil.edits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Refused;
import org.postil.internal.Messages;
import org.postil.recognition.Block;
import org.postil.recognition.Recognition;
import org.postil.recognition.Section;
import org.postil.text.Span;
import org.postil.text.SpanSearch;
import org.postil.text.TextEdit;

/**
 * Moves a section to another place among the sections. Its references go along, their notes follow
 * in the list. The blank lines between it and what it passes stay between them, and so does a break
 * that alone sets the two apart.
 */
public final class MoveSection {

  private MoveSection() {}

  /**
   * The outcome leads the caret to the section at its new place; nothing is to be done where the
   * section stands already.
   *
   * @param section the whole section with all below it
   * @param place where another section begins or ends
   */
  public static Outcome to(Analysis article, Span section, int place) {
    boolean up = place <= section.offset();
    Span moved = words(article, section);
    Span passed =
        words(
            article,
            up
                ? Span.between(place, section.offset())
                : Span.between(section.end(), Math.max(section.end(), place)));
    if (passed.isEmpty()) {
      return Done.nothing();
    }
    Outcome outcome =
        up
            ? MoveText.past(article, below(article, moved, passed), passed)
            : MoveText.past(article, moved, below(article, passed, moved));
    int steps = sections(article, passed).size();
    int index = sections(article, new Span(0, section.offset())).size() + (up ? -steps : steps);
    return outcome instanceof Done done ? at(article, done, index) : outcome;
  }

  /**
   * What of {@code lower} changes places with {@code upper}: not its break, where the upper part
   * has neither heading nor break to set it apart when it comes below.
   */
  private static Span below(Analysis article, Span lower, Span upper) {
    return opening(article, upper, Block.Kind.HEADING, Block.Kind.BREAK).isPresent()
        ? lower
        : opening(article, lower, Block.Kind.BREAK)
            .map(mark -> words(article, Span.between(mark.span().end(), lower.end())))
            .orElse(lower);
  }

  private static Optional<Block> opening(Analysis article, Span part, Block.Kind... kinds) {
    return SpanSearch.beginningIn(article.recognition().blocks(), Block::span, part).stream()
        .findFirst()
        .filter(block -> List.of(kinds).contains(block.kind()));
  }

  /** A part without the white space around it. */
  private static Span words(Analysis article, Span part) {
    String text = part.of(article.text());
    int start = text.length() - text.stripLeading().length();
    return new Span(part.offset() + start, text.strip().length());
  }

  private static List<Section> sections(Analysis article, Span part) {
    return SpanSearch.beginningIn(article.recognition().sections(), Section::span, part);
  }

  private static Outcome at(Analysis article, Done done, int index) {
    Recognition after = Recognition.of(TextEdit.apply(article.text(), done.edits()));
    if (!kinds(after).equals(kinds(article.recognition()))) {
      return new Refused(Messages.format("edit.move.section"), List.of());
    }
    List<Section> sections = after.sections();
    OptionalInt caret =
        index < sections.size()
            ? OptionalInt.of(sections.get(index).span().offset())
            : OptionalInt.empty();
    return done.goingOnAt(caret);
  }

  /** What is read as what: a paragraph must not become part of the abstract, say. */
  private static Map<Block.Kind, Long> kinds(Recognition article) {
    return article.blocks().stream()
        .collect(Collectors.groupingBy(Block::kind, Collectors.counting()));
  }
}
