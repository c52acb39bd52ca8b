package org.postil.edits;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Continuations;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Insertion;
import org.postil.edits.internal.InsertionPlace;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NotePieces;
import org.postil.edits.internal.NotePieces.NewNote;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Piece.Pointer;
import org.postil.edits.internal.Piece.References;
import org.postil.edits.internal.Repetitions;
import org.postil.edits.internal.Sealer;
import org.postil.edits.internal.Series;
import org.postil.internal.Messages;
import org.postil.recognition.Note;
import org.postil.recognition.NoteStyle;
import org.postil.text.Span;
import org.postil.text.TextEdit;

/**
 * Puts a passage into an article: its words at a place of the text, its notes into the list, all in
 * the style of the article and with the numbers that belong there.
 */
public final class PastePassage {

  private final Draft target;
  private final Insertion insertion;
  private final NoteStyle style;
  private final Draft source;
  private final String text;
  private final Map<DraftNote, DraftNote> notes = new IdentityHashMap<>();

  private PastePassage(Draft target, Insertion insertion, Passage passage) {
    this.target = target;
    this.insertion = insertion;
    this.style = insertion.style();
    this.source = Draft.of(Analysis.of(passage.text()));
    this.text = passage.text();
    source.notes().forEach(note -> notes.put(note, DraftNote.in(insertion.list())));
  }

  /**
   * @param offset where the words shall stand
   */
  public static Outcome at(Analysis article, int offset, Passage passage) {
    if (!InsertionPlace.takesText(article, offset)) {
      return new Refused(Messages.format("edit.insert.place"), List.of());
    }
    Draft target = Draft.of(article);
    Optional<Insertion> insertion = Insertion.at(target, offset);
    if (insertion.isEmpty()) {
      return new Refused(Messages.format("edit.paste.no-list"), List.of());
    }
    List<Fault> faults = insertion.get().faults();
    return faults.isEmpty()
        ? new PastePassage(target, insertion.get(), passage).paste(offset, passage)
        : new Refused(Messages.format("edit.faults", faults.size()), faults);
  }

  /**
   * The same in the place of {@code part}, which goes as by {@link CutPassage}.
   *
   * @param part may be empty
   */
  public static Outcome over(Analysis article, Span part, Passage passage) {
    if (part.isEmpty()) {
      return at(article, part.offset(), passage);
    }
    return over(article, part, passage, CutPassage.of(article, part));
  }

  private static Outcome over(Analysis article, Span part, Passage passage, Outcome cut) {
    return switch (cut) {
      case Done gone ->
          at(
                  Analysis.of(TextEdit.apply(article.text(), gone.edits())),
                  TextEdit.behind(gone.edits(), part.offset()),
                  passage)
              .following(gone, article.text());
      case Asked(var question, var choices) ->
          new Asked(
              question,
              choices.stream()
                  .map(choice -> choice.then(next -> over(article, part, passage, next)))
                  .toList());
      case Refused refused -> refused;
    };
  }

  private Outcome paste(int offset, Passage passage) {
    Series series = Series.of(target.article(), insertion.list());
    if (!series.isNumbered(target.article())) {
      return new Refused(Messages.format("edit.no-numbers"), List.of());
    }
    List<DraftNote> order = source.notes().toList();
    Labels labels = new Labels();
    int first = insertion.number();
    Draft listed = withoutIndents(first);
    series.shift(target, labels, first, order.size());
    Draft.Cut words = source.cut(passage.words().end());
    Draft pasted = target.cut(offset).insert(own(words.draft().pieces().subList(0, words.index())));
    List<NewNote> added = new ArrayList<>();
    for (DraftNote note : order) {
      DraftNote fresh = notes.get(note);
      labels.put(fresh, first + added.size());
      added.add(new NewNote(fresh, own(NotePieces.words(listed, note))));
    }
    Draft noted = added.isEmpty() ? pasted : NotePieces.insert(pasted, first, added);
    return Repetitions.heed(noted, Sealer.seal(noted, labels));
  }

  /**
   * The passage with further paragraphs of notes as the list of the article has them: only those of
   * its last note have to be indented.
   */
  private Draft withoutIndents(int first) {
    if (style == NoteStyle.CARET) {
      return source;
    }
    boolean atEnd =
        target.notes(insertion.list()).stream().allMatch(n -> n.number().orElse(0) < first);
    List<Note> all = source.article().recognition().notes();
    return Continuations.outdent(
        source, atEnd && !all.isEmpty() ? List.of(all.getLast()) : List.of());
  }

  private List<Piece> own(List<Piece> pieces) {
    List<Piece> own = new ArrayList<>();
    for (Piece piece : pieces) {
      own.add(
          switch (piece.lifted(text)) {
            case References(var group, var none) ->
                new References(group.replacing(note -> List.of(notes.get(note))).in(style), none);
            case Pointer(var note, var written, var none) ->
                new Pointer(notes.get(note), written, none);
            case Piece lifted -> lifted;
          });
    }
    return own;
  }
}
