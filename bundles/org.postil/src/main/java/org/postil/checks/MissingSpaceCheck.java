package org.postil.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.Block;
import org.postil.text.Span;
import org.postil.text.SpanSearch;
import org.postil.text.TextEdit;

/** Two words that run together where a space was lost. */
final class MissingSpaceCheck implements Check {

  /** What is often so is meant so: file names, code, abbreviations of a house. */
  private static final int SLIPS = 3;

  /**
   * A number with a word at its end; a sentence that begins right after another, with a short word
   * as most do, unlike {@code asyncio.Future}; a word right after a comma.
   */
  private static final Pattern LOST =
      Pattern.compile(
          "\\d(?=\\p{Ll}{4})|[.!?;:](?=\\p{Lu}\\p{Ll}{1,3}[\\h,])|,(?=\\p{Ll}{2,40}[\\h,.;])");

  private static final int SHORTEST_WORD = 3;
  private static final int MOST_DIGITS = 4;

  @Override
  public String id() {
    return "text.missing-space";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    for (Block block : article.recognition().blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ABSTRACT) {
        check(article, block.span(), found);
      }
    }
    if (found.size() <= SLIPS) {
      found.forEach(findings);
    }
  }

  private void check(Analysis article, Span block, List<Finding> found) {
    Matcher matcher = LOST.matcher(article.text()).region(block.offset(), block.end());
    while (found.size() <= SLIPS && matcher.find()) {
      if (endsWord(article.text(), block, matcher.start())
          && !isInAddress(article, matcher.end())) {
        found.add(finding(article.text(), matcher.end()));
      }
    }
  }

  /** Whether the digit or mark at {@code place} ends what a reader takes for a word. */
  private static boolean endsWord(String text, Span block, int place) {
    int digits = place;
    while (digits > block.offset() && Character.isDigit(text.charAt(digits))) {
      digits--;
    }
    if (digits < place) {
      return place - digits <= MOST_DIGITS
          && text.charAt(digits) == '-'
          && digits > block.offset()
          && Character.isLetter(text.charAt(digits - 1));
    }
    int start = place;
    while (start > block.offset() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean free = start == block.offset() || " \u00A0\t(“«".indexOf(text.charAt(start - 1)) >= 0;
    return free && place - start >= SHORTEST_WORD;
  }

  private static boolean isInAddress(Analysis article, int at) {
    return SpanSearch.touching(article.recognition().urls(), url -> url, at).isPresent();
  }

  private Finding finding(String text, int at) {
    Span word = word(text, at);
    return finding(
        word,
        Messages.format("text.missing-space", word.of(text)),
        List.of(),
        Fixes.of("insert-space", List.of(TextEdit.insert(at, " "))));
  }

  private static Span word(String text, int at) {
    int start = at;
    while (start > 0 && isInWord(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    return Span.between(start, end);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || "-.!?;:,".indexOf(c) >= 0;
  }
}
