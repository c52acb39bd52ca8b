package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
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
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Makes several articles of one, one of each chapter with the notes to which it refers, numbered
 * from 1. A chapter begins at each heading of the highest level of which there are several; without
 * such headings, at each section.
 */
public sealed interface SplitArticle {

  /** So many code units before and behind a cross-reference tell where it is. */
  int EXCERPT = 32;

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
    if (article.recognition().noteLists().size() != 1) {
      return new Whole(new Refused(Messages.format("edit.split.lists"), List.of()));
    }
    NoteSection end = NoteSection.of(article);
    List<Fault> unreferenced = CombineArticles.unreferenced(article);
    if (!unreferenced.isEmpty() || end.restRefers(article)) {
      return new Whole(new Refused(Messages.format("edit.split.rest"), unreferenced));
    }
    List<Span> chapters = chapters(article, end.textEnd());
    return chapters.size() < 2
        ? new Whole(new Refused(Messages.format("edit.split.one"), List.of()))
        : parts(article, chapters, end);
  }

  private static SplitArticle parts(Analysis article, List<Span> chapters, NoteSection end) {
    Draft draft = Draft.of(article);
    List<Part> parts = new ArrayList<>();
    List<Fault> pointers = new ArrayList<>();
    for (Span chapter : chapters) {
      PassageReader reader = new PassageReader(draft, chapter);
      switch (reader.part(end, parts.size() == chapters.size() - 1)) {
        case Done done ->
            parts.add(new Part(TextEdit.apply(article.text(), done.edits()), done.remarks()));
        case Refused refused -> {
          return new Whole(refused(article, refused, reader.pointersOut(), parts.size() + 1));
        }
        case Asked asked -> throw new IllegalStateException("a part asks: " + asked.question());
      }
      pointers.addAll(pointers(article, reader.pointersOut(), parts.size()));
    }
    return new Parts(List.copyOf(parts), List.copyOf(pointers));
  }

  /** Words that point at another part would point at a note of their own part then. */
  private static Refused refused(
      Analysis article, Refused refused, List<Span> pointersOut, int part) {
    return pointersOut.isEmpty()
        ? refused
        : new Refused(Messages.format("edit.split.pointed"), pointers(article, pointersOut, part));
  }

  private static List<Fault> pointers(Analysis article, List<Span> labels, int part) {
    return labels.stream().map(label -> pointer(article, label, part)).toList();
  }

  private static Fault pointer(Analysis article, Span label, int part) {
    String words = Excerpt.around(article.text(), label, EXCERPT);
    return new Fault("xref.undefined", label, Messages.format("edit.split.pointer", words, part));
  }

  private static List<Span> chapters(Analysis article, int end) {
    List<Section> sections =
        article.recognition().sections().stream()
            .filter(section -> section.span().offset() < end)
            .toList();
    List<Integer> starts = new ArrayList<>(Chapters.starts(article, sections));
    starts.add(end);
    List<Span> chapters = new ArrayList<>();
    int from = 0;
    for (int to : starts.subList(1, starts.size())) {
      String text = article.text().substring(from, to);
      chapters.add(new Span(from, text.stripTrailing().length()));
      from = to;
    }
    return chapters;
  }
}
