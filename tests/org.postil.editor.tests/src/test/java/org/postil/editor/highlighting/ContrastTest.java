package org.postil.editor.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of text can be read in both themes, on the line of the caret as elsewhere. */
class ContrastTest {

  /** What WCAG 2.2 asks of text of common size, success criterion 1.4.3. */
  private static final double ENOUGH = 4.5;

  /** The platform's grounds of texts, and of the line of the caret. */
  private static final List<RGB> LIGHT = List.of(new RGB(255, 255, 255), new RGB(232, 242, 254));

  private static final List<RGB> DARK = List.of(new RGB(30, 31, 34), new RGB(55, 55, 55));

  @ParameterizedTest
  @EnumSource(TextKind.class)
  void inTheLightTheme(TextKind kind) {
    RGB colour = JFaceResources.getColorRegistry().getRGB(kind.colour());

    assertThat(LIGHT).allMatch(ground -> contrast(colour, ground) >= ENOUGH);
  }

  @ParameterizedTest
  @EnumSource(TextKind.class)
  void inTheDarkTheme(TextKind kind) throws Exception {
    RGB colour = inDarkTheme(kind);

    assertThat(DARK).allMatch(ground -> contrast(colour, ground) >= ENOUGH);
  }

  private RGB inDarkTheme(TextKind kind) throws IOException {
    byte[] css = getClass().getResourceAsStream("/css/dark.css").readAllBytes();
    String id = kind.colour().replace('.', '-');
    Matcher colour =
        Pattern.compile("#" + id + " \\{\\s*color: #(\\p{XDigit}{6});")
            .matcher(new String(css, StandardCharsets.UTF_8));
    assertThat(colour.find()).isTrue();
    byte[] parts = HexFormat.of().parseHex(colour.group(1));
    return new RGB(parts[0] & 0xFF, parts[1] & 0xFF, parts[2] & 0xFF);
  }

  private static double contrast(RGB one, RGB other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(RGB colour) {
    return 0.2126 * linear(colour.red)
        + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
