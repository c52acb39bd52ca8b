package org.postil.editor.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.postil.editor.Accessibles;

/** A browser that shows one article and its later versions, and knows places in its text. */
final class PageBrowser {

  /** A page has room for larger letters than an editor; 96 pixels are an inch. */
  private static final double PIXELS_PER_POINT = 1.5;

  private final Browser browser;
  private final Supplier<TextLook> look;
  private OptionalInt place = OptionalInt.empty();
  private Optional<String> next = Optional.empty();
  private boolean loading;
  private boolean loaded;

  /**
   * @param look how the text in the editor looks
   * @param clicked takes the offset in the text that a person clicks at
   * @throws org.eclipse.swt.SWTError when this system has no browser to embed
   */
  PageBrowser(Composite parent, Supplier<TextLook> look, IntConsumer clicked) {
    this.look = look;
    browser = new Browser(parent, SWT.NONE);
    Accessibles.name(browser, Messages.Reading_title);
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
      showLook();
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
      showLook();
      next.ifPresent(this::show);
      place.ifPresent(this::showPlace);
    }
  }

  /** Lets the page look as the text in the editor does now. */
  void showLook() {
    if (loaded) {
      TextLook now = look.get();
      double pixels = PIXELS_PER_POINT * now.points();
      browser.execute("postilLook(" + now.isDark() + ", " + pixels + ")");
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
