package org.postil.help;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes pages as HTML; links from page to page lead to the HTML of that page. */
final class PageRenderer {

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width">
      <title>%s</title>
      <link rel="stylesheet" href="book.css">
      </head>
      <body>
      <main>
      %s</main>
      </body>
      </html>
      """;

  private static final String CONTENTS =
      "<nav><a href=\"index.html\">Contents of the guide</a></nav>\n";

  private final List<Page> pages;
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create(), HeadingAnchorExtension.create()))
          .attributeProviderFactory(context -> (AttributeProvider) this::leadToHtml)
          .build();

  PageRenderer(List<Page> pages) {
    this.pages = pages;
  }

  String render(Page page) {
    String words = renderer.render(page.text());
    return FRAME.formatted(escape(page.title()), CONTENTS + words + next(page));
  }

  /** The way on to what one reads after {@code page}, or back to the contents after the last. */
  private String next(Page page) {
    int next = pages.indexOf(page) + 1;
    return next < pages.size()
        ? "<nav>Next: %s</nav>\n".formatted(link(pages.get(next)))
        : CONTENTS;
  }

  private static String link(Page page) {
    return "<a href=\"%s\">%s</a>".formatted(page.file(), escape(page.title()));
  }

  /** The page that lists the others. */
  String index() {
    String items =
        pages.stream().map(page -> "<li>" + link(page) + "</li>\n").collect(Collectors.joining());
    return FRAME.formatted("Postil", "<h1>Postil</h1>\n<ul>\n" + items + "</ul>\n");
  }

  private void leadToHtml(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link) {
      attributes.computeIfPresent("href", (key, target) -> html(target));
    }
  }

  private String html(String target) {
    for (Page page : pages) {
      String markdown = page.name() + ".md";
      if (target.equals(markdown) || target.startsWith(markdown + "#")) {
        return page.file() + target.substring(markdown.length());
      }
    }
    return target;
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
