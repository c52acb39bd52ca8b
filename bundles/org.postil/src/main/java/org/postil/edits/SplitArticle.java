package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.Outcome.Remark;
import org.postil.edits.internal.Chapters;
import org.postil.edits.internal.Draft;
import org.postil.internal.Messages;
import org.postil.recognition.Section;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Makes several articles of one, one of each chapter with the notes to which it refers, numbered
 * from 1. A chapter begins at each heading of the highest level of which there are several; without
 * such headings, at each section.
 */
public sealed interface SplitArticle {

  /**
   * The article can be split.
   *
   * @param parts the chapters in order; the first one has all that stands before the second, the
   *     last one the words behind the notes
   * @param pointers words like {@code see [9]} that point at a note of another part, where they
   *     stand in the article; they are left as they are, and a person should know
   */
  record Parts(List<Part> parts, List<Fault> pointers) implements SplitArticle {

    /** The texts of the parts. */
    public List<String> texts() {
      return parts.stream().map(Part::text).toList();
    }
  }

  /**
   * One of the new articles.
   *
   * @param remarks what had to be written otherwise than the article writes such things
   */
  record Part(String text, List<Remark> remarks) {}

  /**
   * It cannot.
   *
   * @param refusal why, and what to mend first
   */
  record Whole(Refused refusal) implements SplitArticle {}

  /**
   * The name of the file for a part of an article: {@code article-1.txt} for the first part of
   * {@code article.txt}.
   *
   * @param article name of its file, without folders
   * @param part counted from 1
   */
  static String fileName(String article, int part) {
    int dot = article.lastIndexOf('.');
    return dot <= 0
        ? article + "-" + part
        : article.substring(0, dot) + "-" + part + article.substring(dot);
  }

  /** Splits {@code article} at its chapters. */
  static SplitArticle byChapters(Analysis article) {
    Draft draft = Draft.of(article);
    if (article.recognition().noteLists().size() != 1) {
      return withOwnNotes(draft);
    }
    NoteSection end = NoteSection.of(article);
    List<Fault> unreferenced = CombineArticles.unreferenced(article);
    if (!unreferenced.isEmpty() || end.restRefers(article)) {
      return new Whole(new Refused(Messages.format("edit.split.rest"), unreferenced));
    }
    List<Span> chapters = chapters(article, starts(article, end.textEnd()), end.textEnd());
    int last = chapters.size() - 1;
    return parts(draft, chapters, (reader, part) -> reader.part(end, part == last));
  }

  /** Without a list for all chapters, each has to have its own. */
  private static SplitArticle withOwnNotes(Draft draft) {
    Analysis article = draft.article();
    List<Span> chapters = chapters(article, Chapters.starts(draft), article.text().length());
    boolean own =
        article.recognition().references().stream()
            .filter(reference -> reference.note().isPresent())
            .allMatch(
                reference ->
                    chapters.stream()
                        .filter(chapter -> chapter.covers(reference.span()))
                        .anyMatch(chapter -> chapter.covers(reference.note().get().span())));
    return own
        ? parts(draft, chapters, (reader, part) -> reader.whole())
        : new Whole(new Refused(Messages.format("edit.split.lists"), List.of()));
  }

  private static SplitArticle parts(
      Draft draft, List<Span> chapters, BiFunction<PassageReader, Integer, Outcome> part) {
    if (chapters.size() < 2) {
      return new Whole(new Refused(Messages.format("edit.split.one"), List.of()));
    }
    List<Part> parts = new ArrayList<>();
    List<Fault> pointers = new ArrayList<>();
    for (Span chapter : chapters) {
      PassageReader reader = new PassageReader(draft, chapter);
      Outcome outcome = part.apply(reader, parts.size());
      List<Fault> pointersOut = reader.pointersOut(parts.size() + 1);
      switch (outcome) {
        case Done done -> {
          String text = TextEdit.apply(draft.article().text(), done.edits());
          parts.add(new Part(text, done.remarks()));
        }
        case Refused refused -> {
          return new Whole(refused(refused, pointersOut));
        }
        case Asked asked -> throw new IllegalStateException("a part asks: " + asked.question());
      }
      pointers.addAll(pointersOut);
    }
    return new Parts(List.copyOf(parts), List.copyOf(pointers));
  }

  /** Words that point at another part would point at a note of their own part then. */
  private static Refused refused(Refused refused, List<Fault> pointersOut) {
    return pointersOut.isEmpty()
        ? refused
        : new Refused(Messages.format("edit.split.pointed"), pointersOut);
  }

  private static List<Integer> starts(Analysis article, int end) {
    List<Section> sections =
        article.recognition().sections().stream()
            .filter(section -> section.span().offset() < end)
            .toList();
    return Chapters.starts(article, sections);
  }

  private static List<Span> chapters(Analysis article, List<Integer> starts, int end) {
    List<Span> chapters = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
      String text = article.text().substring(starts.get(i), to);
      chapters.add(new Span(starts.get(i), text.stripTrailing().length()));
    }
    return chapters;
  }
}
