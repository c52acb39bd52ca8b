package org.postil.edits;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.Outcome.Refused;
import org.postil.edits.internal.Continuations;
import org.postil.edits.internal.Draft;
import org.postil.edits.internal.DraftNote;
import org.postil.edits.internal.Group;
import org.postil.edits.internal.Labels;
import org.postil.edits.internal.NoteSorter;
import org.postil.edits.internal.Piece;
import org.postil.edits.internal.Piece.NoteStart;
import org.postil.edits.internal.Piece.References;
import org.postil.edits.internal.Sealer;
import org.postil.internal.Messages;
import org.postil.recognition.NoteReference;
import org.postil.recognition.NoteStyle;

/**
 * Writes all references and the labels of all notes in another style: {@code .12} and {@code 12.},
 * {@code ¹²}, {@code [12]}, {@code [^12]}. Named notes get their numbers where the style has no
 * names, and so do symbols. In the explicit form notes are numbered through the whole article when
 * labels would come twice. Further paragraphs of explicit notes are indented. A reference that
 * would be misread in the new style is written in the explicit form.
 */
public final class ConvertStyle {

  private final NoteStyle style;
  private final Labels labels = new Labels();

  private ConvertStyle(NoteStyle style) {
    this.style = style;
  }

  /**
   * @param style one of {@link NoteStyle#GLUED}, {@link NoteStyle#SUPERSCRIPT}, {@link
   *     NoteStyle#BRACKET} and {@link NoteStyle#CARET}
   */
  public static Outcome to(Analysis article, NoteStyle style) {
    if (article.recognition().noteLists().isEmpty()) {
      return new Refused(Messages.format("edit.no-notes"), List.of());
    }
    List<Fault> undefined =
        article.recognition().references().stream()
            .filter(reference -> reference.note().isEmpty() && reference.style() != style)
            .map(ConvertStyle::undefined)
            .toList();
    if (!undefined.isEmpty()) {
      return new Refused(Messages.format("edit.faults", undefined.size()), undefined);
    }
    ConvertStyle convert = new ConvertStyle(style);
    Draft own = Draft.of(article);
    Draft draft =
        (style == NoteStyle.CARET ? Continuations.indent(own) : Continuations.outdent(own))
            .replacing(piece -> Stream.of(convert.convert(piece)));
    convert.tellApart(draft);
    return Sealer.sealAll(convert.sorted(draft), convert.labels);
  }

  private static Fault undefined(NoteReference reference) {
    return new Fault(
        "note.undefined",
        reference.span(),
        Messages.format("edit.note.undefined", reference.label()));
  }

  /** An explicit label is a name, which cannot come twice: then the notes are numbered through. */
  private void tellApart(Draft draft) {
    List<DraftNote> notes = draft.notes().filter(note -> !note.isInline()).toList();
    boolean doubled = notes.stream().map(labels::of).distinct().count() < notes.size();
    if (style == NoteStyle.CARET && doubled) {
      IntStream.range(0, notes.size()).forEach(i -> labels.put(notes.get(i), i + 1));
    }
  }

  /** Notes that got a number for a name come into the order of the numbers. */
  private Draft sorted(Draft draft) {
    Draft sorted = draft;
    for (List<DraftNote> notes : draft.notesByList().values()) {
      List<DraftNote> numbered =
          notes.stream()
              .filter(labels::isGiven)
              .sorted(Comparator.comparingInt(note -> labels.number(note).orElse(0)))
              .toList();
      sorted = NoteSorter.sort(sorted, numbered);
    }
    return sorted;
  }

  private Piece convert(Piece piece) {
    return switch (piece) {
      case NoteStart start when start.form().style() != style -> converted(start);
      case References(Group group, var span) when group.isLinked() ->
          new References(group.in(style), span);
      default -> piece;
    };
  }

  private NoteStart converted(NoteStart start) {
    DraftNote note = start.note();
    if (note.number().isEmpty()) {
      labels.put(note, note.origin().orElseThrow().number());
    }
    return new NoteStart(note, start.form().in(style), Optional.empty(), start.span());
  }
}
