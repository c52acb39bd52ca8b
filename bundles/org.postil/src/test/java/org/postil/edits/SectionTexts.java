package org.postil.edits;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.postil.edits.ArticleTexts.Form;

/**
 * Articles of several sections, each with at least two notes.
 *
 * @param end with all notes at the end, counted through
 * @param foot the same with the notes at the foot of each section
 * @param restarting the same, counted from 1 in each section
 */
record SectionTexts(String end, String foot, String restarting) {

  static Arbitrary<SectionTexts> any() {
    return Combinators.combine(
            ArticleTexts.forms(),
            Arbitraries.integers().between(2, 4).list().ofMinSize(2).ofMaxSize(3),
            Arbitraries.of("# The Mill", "* * *", "THE MILL"),
            ArticleTexts.seeds())
        .as((form, notes, opening, seed) -> new Writer(form, notes, opening, seed).texts());
  }

  private record Writer(Form form, List<Integer> notes, String opening, int seed) {

    SectionTexts texts() {
      return new SectionTexts(end(), foot(true), foot(false));
    }

    private String end() {
      StringBuilder text = new StringBuilder(start());
      StringBuilder list = new StringBuilder();
      for (int section = 0; section < notes.size(); section++) {
        text.append(section == 0 ? "" : gap()).append(section(section, before(section)));
        list.append(section == 0 ? "" : separator()).append(list(section, before(section)));
      }
      return text + gap() + list + form.lineEnd();
    }

    private String foot(boolean through) {
      StringBuilder text = new StringBuilder(start());
      for (int section = 0; section < notes.size(); section++) {
        int before = through ? before(section) : 0;
        text.append(section == 0 ? "" : gap()).append(section(section, before));
        text.append(gap()).append(list(section, before));
      }
      return text + form.lineEnd();
    }

    private String start() {
      return (seed % 3 == 0 ? "\uFEFF" : "") + "The River and the Mill" + gap();
    }

    private String section(int section, int before) {
      StringBuilder text = new StringBuilder();
      if (section > 0 || !opening.startsWith("*")) {
        text.append(opening).append(gap());
      }
      for (int note = 1; note <= notes.get(section); note++) {
        text.append(pick(ArticleTexts.SENTENCES, section + note)).append('.');
        text.append(form.reference(before + note)).append((seed + note) % 3 == 0 ? gap() : " ");
      }
      return text.append("That was all.").toString();
    }

    private String list(int section, int before) {
      StringBuilder text = new StringBuilder();
      for (int note = 1; note <= notes.get(section); note++) {
        text.append(note == 1 ? "" : separator()).append(form.label(before + note));
        boolean points = note == 2 && seed % 2 == 0;
        text.append(
            points
                ? String.format(pick(ArticleTexts.POINTERS, section), before + 1)
                : pick(ArticleTexts.WORDS, section + note));
      }
      return text.toString();
    }

    private <T> T pick(List<T> list, int at) {
      return list.get((seed + at) % list.size());
    }

    private int before(int section) {
      return notes.subList(0, section).stream().mapToInt(Integer::intValue).sum();
    }

    private String gap() {
      return form.lineEnd().repeat(2);
    }

    private String separator() {
      return form.lineEnd().repeat(form.tight() ? 1 : 2);
    }
  }
}
