package org.postil.editor.hover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postil.editor.EditorTest;
import org.postil.editor.ScreenReader;
import org.postil.editor.Wait;

class HoverTest extends EditorTest {

  @ParameterizedTest
  @CsvSource({
    "1 The council, 'Town records, shelf 4.'",
    "1. Town, They said so in the same year.",
    "1], 'Town records, shelf 4.'",
    "1911, read as plain text"
  })
  void tellsAboutThePlaceUnderThePointer(String place, String expected) throws Exception {
    open(ARTICLE);

    pointAt(offset(place));

    assertThat(shownText()).contains(expected);
  }

  @Test
  void showsWordsThatLookLikeTagsAsTheyAre() throws Exception {
    open("A tag.1 Then more.2\n\n1. Written <b>so</b> &amp; so.\n2. End.\n");

    pointAt(offset("1 Then"));

    assertThat(shownText()).contains("<b>so</b> &amp; so");
  }

  @Test
  void wrapsALongNote() throws Exception {
    String note = "A note of many words. ".repeat(30).strip();
    open("A tag.1 Then more.2\n\n1. " + note + "\n2. End.\n");

    pointAt(offset("1 Then"));

    Wait.until("the text is wrapped", () -> hover().filter(HoverTest::isWrapped).isPresent());
    assertThat(hover().orElseThrow().getText()).contains(note);
  }

  @Test
  void hasANameForTheScreenReader() throws Exception {
    open(ARTICLE);

    pointAt(offset("1 The council"));
    shownText();

    assertThat(ScreenReader.nameless(hover().orElseThrow())).isEmpty();
  }

  private static boolean isWrapped(StyledText text) {
    int first = text.getLocationAtOffset(0).y;
    return text.getLocationAtOffset(text.getLine(0).length()).y > first;
  }

  private void pointAt(int offset) {
    Point place = onScreen(offset);
    hands.pointAt(new Point(place.x + 200, place.y));
    hands.pointAt(new Point(place.x + 1, place.y));
    hands.pointAt(place);
  }

  private String shownText() {
    return Wait.untilPresent("a hover", HoverTest::hover).getText();
  }

  private static Optional<StyledText> hover() {
    Shell main = page().getWorkbenchWindow().getShell();
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> shell != main && shell.isVisible())
        .flatMap(shell -> textIn(shell).stream())
        .filter(text -> text.getCharCount() > 0)
        .findFirst();
  }

  private static Optional<StyledText> textIn(Control control) {
    if (control instanceof StyledText text) {
      return Optional.of(text);
    }
    return control instanceof Composite composite
        ? Arrays.stream(composite.getChildren())
            .flatMap(child -> textIn(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
