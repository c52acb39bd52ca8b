package org.postil.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.Block;
import org.postil.text.Excerpt;

/**
 * An article as one HTML file that needs no other: no scripts, no fonts, no images. Note references
 * lead to their notes and these back; on a wide window each note stands beside its line as well, on
 * a narrow one it shows at its reference. Everything of the text is escaped, and links lead only to
 * http, https, mailto and doi addresses.
 *
 * <pre>{@code
 * String page = HtmlPage.of(Analysis.of("One.1\n\n1. A note.\n"));
 * }</pre>
 */
public final class HtmlPage {

  private static final int TITLE_LENGTH = 120;

  private HtmlPage() {}

  /** The page of {@code article}. */
  public static String of(Analysis article) {
    return of(article, false);
  }

  /**
   * The same with places in the text, zero-based and in UTF-16 code units: each block bears where
   * it begins as {@code data-offset}, and where its words do as {@code data-words}; what is longer
   * in the text than on the page bears its length there as {@code data-length}.
   */
  public static String withPlaces(Analysis article) {
    return of(article, true);
  }

  private static String of(Analysis article, boolean marksPlaces) {
    Html html = new Html();
    html.raw("<!DOCTYPE html>").line().open("html").line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "name", "viewport", "content", "width=device-width").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.open("title").text(title(article)).close("title").line();
    html.open("style").line().raw(style()).close("style").line();
    html.close("head").line().open("body").line();
    new PageBody(html, article, marksPlaces).write();
    return html.close("body").line().close("html").line().toString();
  }

  private static String title(Analysis article) {
    return article.recognition().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .findFirst()
        .or(() -> article.recognition().blocks().stream().findFirst())
        .map(block -> Excerpt.of(article.text(), block.body(), TITLE_LENGTH))
        .filter(words -> !words.isBlank())
        .orElseGet(() -> Messages.format("page.untitled"));
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"), "page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
