package org.postil.edits.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;
import org.postil.edits.Outcome.Asked;
import org.postil.edits.Outcome.Choice;
import org.postil.edits.Outcome.Done;
import org.postil.edits.Outcome.Fault;
import org.postil.edits.ReadAsNumber;
import org.postil.edits.ReadAsReference;
import org.postil.internal.Messages;
import org.postil.navigation.Sentence;
import org.postil.recognition.NoteReference;
import org.postil.recognition.PlainNumber;
import org.postil.text.Excerpt;
import org.postil.text.Span;
import org.postil.text.SpanSearch;
import org.postil.text.TextEdit;

/** Asks a person about readings that are in doubt. */
final class Doubts {

  private static final String AMBIGUOUS = "note.ambiguous";
  private static final int EXCERPT = 60;

  /** Nobody reads a longer list of choices. */
  private static final int MOST = 8;

  private Doubts() {}

  /** Whether nothing but readings is in doubt. */
  static boolean areAll(List<Fault> faults) {
    return faults.stream().allMatch(fault -> fault.finding().filter(AMBIGUOUS::equals).isPresent());
  }

  /** Asks whether to go on with the readings as they are, or to settle one of them otherwise. */
  static Asked ask(Analysis article, List<Fault> faults, Supplier<Outcome> goOn) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Messages.format("edit.doubt.go-on"), faults.getFirst().span(), goOn));
    faults.stream().limit(MOST).forEach(fault -> choices.add(otherwise(article, fault)));
    return new Asked(Messages.count("edit.doubt", faults.size()), List.copyOf(choices));
  }

  private static Choice otherwise(Analysis article, Fault fault) {
    Span sentence = Sentence.around(article, fault.span());
    String words = Excerpt.of(article.text(), sentence, fault.span(), EXCERPT);
    String label = fault.span().of(article.text());
    boolean reference = reference(article, fault);
    return new Choice(
        Messages.format(reference ? "edit.doubt.number" : "edit.doubt.reference", label, words),
        fault.span(),
        () -> settled(reference ? asNumber(article, fault) : asReference(article, fault)));
  }

  private static boolean reference(Analysis article, Fault fault) {
    return SpanSearch.touching(
            article.recognition().references(), NoteReference::span, fault.span().offset())
        .filter(reference -> reference.span().equals(fault.span()))
        .isPresent();
  }

  private static List<TextEdit> asNumber(Analysis article, Fault fault) {
    return SpanSearch.touching(
            article.recognition().references(), NoteReference::span, fault.span().offset())
        .map(reference -> ReadAsNumber.edits(article, reference))
        .orElse(List.of());
  }

  private static List<TextEdit> asReference(Analysis article, Fault fault) {
    return SpanSearch.touching(
            article.recognition().plainNumbers(), PlainNumber::span, fault.span().offset())
        .map(ReadAsReference::edits)
        .orElse(List.of());
  }

  private static Done settled(List<TextEdit> edits) {
    return new Done(edits, List.of(), OptionalInt.empty());
  }
}
