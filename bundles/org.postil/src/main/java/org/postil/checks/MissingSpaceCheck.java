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

  @Override
  public String id() {
    return "text.missing-space";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  /** What is often so is meant so: file names, code, abbreviations of a house. */
  private static final int SLIPS = 3;

  /**
   * A number with a word at its end; a sentence that begins right after another, with a short word
   * as most do, unlike {@code asyncio.Future}; a word right after a comma.
   */
  private static final Pattern LOST =
      Pattern.compile(
          "(?<=\\p{L}-\\d{1,4})(?=\\p{Ll}{4,})"
              + "|(?<=[\\h(“«]\\p{L}{0,40}\\p{Ll}{3}[.!?;:])(?=\\p{Lu}\\p{Ll}{1,3}[\\h,])"
              + "|(?<=[\\h(“«]\\p{L}{0,40}\\p{Ll}{2},)(?=\\p{Ll}{2,40}[\\h,.;])");

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    for (Block block : article.recognition().blocks()) {
      boolean prose = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ABSTRACT;
      if (prose && found.size() <= SLIPS) {
        check(article, block.span(), found::add);
      }
    }
    if (found.size() <= SLIPS) {
      found.forEach(findings);
    }
  }

  private void check(Analysis article, Span block, Consumer<Finding> findings) {
    Matcher matcher =
        LOST.matcher(article.text()).region(block.offset(), block.end()).useTransparentBounds(true);
    while (matcher.find()) {
      if (SpanSearch.touching(article.recognition().urls(), url -> url, matcher.start())
          .isEmpty()) {
        findings.accept(finding(article.text(), matcher.start()));
      }
    }
  }

  private Finding finding(String text, int at) {
    Span word = word(text, at);
    return finding(
        word,
        Messages.format("text.missing-space", word.of(text)),
        List.of(),
        Fixes.of("fix.insert-space", List.of(TextEdit.insert(at, " "))));
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
