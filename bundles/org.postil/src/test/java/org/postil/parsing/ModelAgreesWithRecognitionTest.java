package org.postil.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.postil.model.ArticlePackage;
import org.postil.model.CrossReference;
import org.postil.model.HeaderField;
import org.postil.model.InlineNote;
import org.postil.model.ListedNote;
import org.postil.model.Note;
import org.postil.model.NoteReference;
import org.postil.model.ReferenceEntry;
import org.postil.model.Section;
import org.postil.recognition.NoteStyle;
import org.postil.recognition.Recognition;

/** The model of EMF is a second view of what was recognised, not a second opinion. */
class ModelAgreesWithRecognitionTest {

  @Property(tries = 300)
  void onNoteReferencesAndTheirNotes(@ForAll("texts") String text) {
    ParsedArticle parsed = ParsedArticle.of(text);
    List<String> expected = new ArrayList<>();
    for (var reference : parsed.result().recognition().references()) {
      if (reference.style() != NoteStyle.INLINE) {
        expected.add(
            link(
                reference.span().offset(),
                reference.note().map(note -> note.labelSpan().offset()).orElse(-1)));
      }
    }

    assertThat(parsed.all(NoteReference.class))
        .extracting(reference -> link(offset(reference), place(reference.getNote())))
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 300)
  void onNotesAndTheirNumbers(@ForAll("texts") String text) {
    ParsedArticle parsed = ParsedArticle.of(text);
    List<String> expected = new ArrayList<>();
    for (var note : parsed.result().recognition().notes()) {
      if (note.style() != NoteStyle.INLINE) {
        expected.add(note.labelSpan().offset() + " " + note.label() + " is " + note.number());
      }
    }

    assertThat(parsed.all(ListedNote.class))
        .extracting(note -> place(note) + " " + note.getName() + " is " + note.getNumber())
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 300)
  void onNotesWrittenInPlace(@ForAll("texts") String text) {
    ParsedArticle parsed = ParsedArticle.of(text);
    List<String> expected = new ArrayList<>();
    for (var reference : parsed.result().recognition().references()) {
      if (reference.style() == NoteStyle.INLINE) {
        int number = reference.note().map(org.postil.recognition.Note::number).orElse(-1);
        expected.add(reference.span().offset() + " is " + number);
      }
    }

    assertThat(parsed.all(InlineNote.class))
        .extracting(note -> offset(note) + " is " + note.getNumber())
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 300)
  void onCrossReferences(@ForAll("texts") String text) {
    ParsedArticle parsed = ParsedArticle.of(text);
    List<String> expected = new ArrayList<>();
    for (var reference : parsed.result().recognition().crossReferences()) {
      expected.add(
          link(
              reference.span().offset(),
              reference.target().map(note -> note.labelSpan().offset()).orElse(-1)));
    }

    assertThat(parsed.all(CrossReference.class))
        .extracting(reference -> link(offset(reference), place(reference.getTarget())))
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 300)
  void onHeaderEntriesAndSections(@ForAll("texts") String text) {
    ParsedArticle parsed = ParsedArticle.of(text);
    Recognition recognition = parsed.result().recognition();

    assertThat(parsed.all(HeaderField.class))
        .extracting(HeaderField::getKey)
        .containsExactlyElementsOf(
            recognition.header().stream().map(field -> field.key()).toList());
    assertThat(parsed.all(ReferenceEntry.class))
        .extracting(ModelAgreesWithRecognitionTest::offset)
        .containsExactlyElementsOf(
            recognition.entries().stream().map(entry -> entry.span().offset()).toList());
    assertThat(parsed.all(Section.class))
        .extracting(
            section -> offset(section) + " " + section.getLevel() + " " + section.getTitle())
        .containsExactlyElementsOf(
            recognition.sections().stream()
                .map(found -> found.span().offset() + " " + found.level() + " " + found.title())
                .toList());
  }

  private static String link(int from, int to) {
    return from + " -> " + to;
  }

  /** Where the label of a note stands; -1 for no note. */
  private static int place(Note note) {
    if (note.eIsProxy()) {
      return -1;
    }
    return note instanceof InlineNote
        ? offset(note)
        : NodeModelUtils.findNodesForFeature(note, ArticlePackage.Literals.NOTE__NAME)
            .getFirst()
            .getOffset();
  }

  private static int offset(EObject object) {
    return NodeModelUtils.getNode(object).getOffset();
  }

  @Provide
  Arbitrary<String> texts() {
    return ArticleTexts.any();
  }
}
