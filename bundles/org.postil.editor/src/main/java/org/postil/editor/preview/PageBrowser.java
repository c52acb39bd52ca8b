package org.postil.editor.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;

/** A browser that shows one article and its later versions, and knows places in its text. */
final class PageBrowser {

  private final Browser browser;
  private final BooleanSupplier isDark;
  private OptionalInt place = OptionalInt.empty();
  private Optional<String> next = Optional.empty();
  private boolean loading;
  private boolean loaded;

  /**
   * @param isDark whether the text is shown light on dark
   * @param clicked takes the offset in the text that a person clicks at
   * @throws org.eclipse.swt.SWTError when this system has no browser to embed
   */
  PageBrowser(Composite parent, BooleanSupplier isDark, IntConsumer clicked) {
    this.isDark = isDark;
    browser = new Browser(parent, SWT.NONE);
    browser.addLocationListener(LocationListener.changingAdapter(event -> followOutside(event)));
    browser.addProgressListener(ProgressListener.completedAdapter(event -> complete()));
    new BrowserFunction(browser, "postilReveal") {
      @Override
      public Object function(Object[] arguments) {
        clicked.accept(((Number) arguments[0]).intValue());
        return null;
      }
    };
  }

  Browser widget() {
    return browser;
  }

  /** Shows another version of the article; the first takes the browser some time. */
  void show(String html) {
    if (loaded) {
      browser.execute("postilReplace(" + literal(html) + ")");
      updateColours();
    } else if (loading) {
      next = Optional.of(html);
    } else {
      loading = true;
      browser.setText(html);
    }
  }

  /** Brings the block at that offset of the text into view. */
  void showPlace(int offset) {
    place = OptionalInt.of(offset);
    if (loaded) {
      browser.execute("postilShow(" + offset + ")");
    }
  }

  void print() {
    browser.execute("window.print()");
  }

  private void complete() {
    if (loading && !loaded) {
      browser.execute(script());
      loaded = true;
      updateColours();
      next.ifPresent(this::show);
      place.ifPresent(this::showPlace);
    }
  }

  /** Shows the page light or dark, as the text is. */
  void updateColours() {
    if (loaded) {
      browser.execute("postilDark(" + isDark.getAsBoolean() + ")");
    }
  }

  private static String script() {
    try (InputStream in =
        Objects.requireNonNull(PageBrowser.class.getResourceAsStream("reading.js"), "reading.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Links within the page are followed here, all others in the system's browser. */
  private static void followOutside(LocationEvent event) {
    if (!event.location.startsWith("about:")) {
      event.doit = false;
      OutsideLink.open(event.location);
    }
  }

  /** {@code text} as a literal of JavaScript. */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"', '\\' -> literal.append('\\').append(c);
        case '\n' -> literal.append("\\n");
        case '\u2028' -> literal.append("\\u2028");
        case '\u2029' -> literal.append("\\u2029");
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
