package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.postil.numbering.Label;
import org.postil.recognition.NoteStyle;

/** Articles made of own sentences, in many styles, that are read exactly as they are meant. */
final class ArticleTexts {

  static final List<String> SENTENCES =
      List.of(
          "The river rose in spring",
          "Nobody saw the bridge fall",
          "A ferry ran to the 𝐓𝐨𝐰𝐧 all day",
          "In 1998 the ice came early",
          "The mill, of 1,250 stones, stood still",
          "Река поднялась весной",
          "Some “old” houses were lost");

  static final List<String> WORDS =
      List.of(
          "A. Lind, The River, 1901, p. 3.",
          "B. Lund, “The Bridge”.",
          "Лунд Б. Мост.",
          "C. Lowe 🌊 and others.",
          "The town's own record.\u00A0It is short.");

  static final List<String> POINTERS =
      List.of("See [%d].", "See note %d, p. 7.", "Cf. n. %d above.");

  /**
   * How an article is written.
   *
   * @param lineEnd LF or CRLF
   * @param space what parts the label of a note from its words
   * @param tight whether no blank lines part the notes
   */
  record Form(NoteStyle style, String lineEnd, String space, boolean tight) {

    String reference(int number) {
      return switch (style) {
        case SUPERSCRIPT -> Label.write(number, style);
        case BRACKET -> "[" + number + "]";
        case CARET -> "[^" + number + "]";
        default -> Integer.toString(number);
      };
    }

    String label(int number) {
      return switch (style) {
        case SUPERSCRIPT -> reference(number) + space;
        case BRACKET -> "[" + number + "]" + space;
        case CARET -> "[^" + number + "]:" + space;
        default -> number + "." + space;
      };
    }

    /** A further paragraph of a note that is not the last. */
    String paragraph(String words) {
      return lineEnd + (style == NoteStyle.CARET ? "    " : "") + words + lineEnd;
    }
  }

  private ArticleTexts() {}

  static Arbitrary<Form> forms() {
    return Combinators.combine(
            Arbitraries.of(
                NoteStyle.GLUED, NoteStyle.SUPERSCRIPT, NoteStyle.BRACKET, NoteStyle.CARET),
            Arbitraries.of("\n", "\r\n"),
            Arbitraries.of(" ", "\u00A0"),
            Arbitraries.of(true, false))
        .as(Form::new);
  }

  /** Articles whose notes count up from 1, each referred to once. */
  static Arbitrary<String> clean() {
    return clean(2, 9, true);
  }

  /** The same with so many notes that some have the same words. */
  static Arbitrary<String> repeating() {
    return clean(8, 12, true);
  }

  /** The same with at least four notes, none of which points at another. */
  static Arbitrary<String> plain() {
    return clean(4, 9, false);
  }

  private static Arbitrary<String> clean(int least, int most, boolean pointing) {
    return Combinators.combine(forms(), Arbitraries.integers().between(least, most), seeds())
        .as((form, notes, seed) -> article(form, inOrder(notes), seed, pointing));
  }

  private static List<Integer> inOrder(int notes) {
    return IntStream.rangeClosed(1, notes).boxed().toList();
  }

  /** The same with some references out of order, as after cutting and pasting sentences. */
  static Arbitrary<String> disordered() {
    return Combinators.combine(forms(), shuffled(), seeds()).as(ArticleTexts::article);
  }

  private static Arbitrary<List<Integer>> shuffled() {
    return Arbitraries.integers()
        .between(4, 9)
        .flatMap(
            notes ->
                Combinators.combine(
                        Arbitraries.integers().between(1, notes),
                        Arbitraries.integers().between(0, notes - 1))
                    .as(
                        (moved, to) -> {
                          List<Integer> order = new ArrayList<>(inOrder(notes));
                          order.remove(moved);
                          order.add(to, moved);
                          return order;
                        }));
  }

  /** Two articles that are written alike, and have headings. */
  record Two(String first, String second) {}

  static Arbitrary<Two> pairs() {
    Arbitrary<List<Integer>> orders =
        Arbitraries.integers().between(2, 6).map(ArticleTexts::inOrder);
    return Combinators.combine(forms(), orders, orders, seeds())
        .as(
            (form, first, second, seed) ->
                new Two(
                    headed("The River", form, first, seed),
                    headed("The Bridge", form, second, seed + 3).replace("\uFEFF", "")));
  }

  private static String headed(String title, Form form, List<Integer> order, int seed) {
    String text = article(form, order, seed);
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    return text.substring(0, start)
        + "# "
        + title
        + form.lineEnd().repeat(2)
        + text.substring(start);
  }

  static Arbitrary<Integer> seeds() {
    return Arbitraries.integers().between(0, 10_000);
  }

  private static String article(Form form, List<Integer> order, int seed) {
    return article(form, order, seed, true);
  }

  private static String article(Form form, List<Integer> order, int seed, boolean pointing) {
    StringBuilder text = new StringBuilder(seed % 7 == 0 ? "\uFEFF" : "");
    int at = seed;
    for (int number : order) {
      String sentence = SENTENCES.get(at++ % SENTENCES.size());
      boolean inside = at % 5 == 0;
      text.append(sentence).append(inside ? "," : ".").append(form.reference(number));
      text.append(inside ? " and so it went on." : "");
      text.append(at % 4 == 0 ? form.lineEnd().repeat(2) : " ");
    }
    text.append("That was all.").append(form.lineEnd());
    for (int number = 1; number <= order.size(); number++) {
      text.append(number == 1 || !form.tight() ? form.lineEnd() : "");
      text.append(form.label(number)).append(words(at++, pointing ? number : 0, order.size()));
      text.append(form.lineEnd());
      if (at % 3 == 0 && !form.tight() && number < order.size()) {
        text.append(form.paragraph("So they said, and so it was."));
      }
    }
    return text.toString();
  }

  /**
   * @param number of the note, which does not point at itself; 0 for one that points nowhere
   */
  private static String words(int at, int number, int count) {
    int target = 1 + (at * 7) % count;
    boolean points = at % 4 == 0 && target != number && number > 0;
    return points
        ? String.format(POINTERS.get(at % POINTERS.size()), target)
        : WORDS.get(at % WORDS.size());
  }
}
