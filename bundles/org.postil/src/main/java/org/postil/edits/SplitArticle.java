package org.postil.edits;

import java.util.ArrayList;
import java.util.List;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Chapters;
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
   * @param texts the chapters in order; the first one has all that stands before the second
   */
  record Parts(List<String> texts) implements SplitArticle {}

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
    if (!unreferenced.isEmpty() || !end.rest().isBlank()) {
      return new Whole(new Refused(Messages.format("edit.split.rest"), unreferenced));
    }
    List<Span> chapters = chapters(article, end.textEnd());
    return chapters.size() < 2
        ? new Whole(new Refused(Messages.format("edit.split.one"), List.of()))
        : new Parts(chapters.stream().map(chapter -> text(article, chapter, end)).toList());
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

  private static String text(Analysis article, Span chapter, NoteSection end) {
    String text = new PassageReader(article, chapter).part(end);
    return Renumber.all(Analysis.of(text)) instanceof Done done
        ? TextEdit.apply(text, done.edits())
        : text;
  }
}
