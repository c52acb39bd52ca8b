package org.postil.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.postil.model.Abstract;
import org.postil.model.ClosingLine;
import org.postil.model.CrossReference;
import org.postil.model.Escape;
import org.postil.model.HeaderFence;
import org.postil.model.HeaderField;
import org.postil.model.Heading;
import org.postil.model.InlineNote;
import org.postil.model.ListedNote;
import org.postil.model.Note;
import org.postil.model.NoteReference;
import org.postil.model.ReferenceEntry;
import org.postil.model.SectionBreak;
import org.postil.model.Text;
import org.postil.model.Title;
import org.postil.model.Url;

class ArticleModelTest {

  private static final String TWO_NOTES =
      """
      The first lamp burned oil.1 Its keeper wrote a log.2 There were 3 lamps.

      1. A. Smith, Lamps, https://example.org/lamps.

      2. See [1], pp. 3-4.

         He wrote it at night.
      """;

  @Test
  void linksNoteReferencesToTheirNotes() {
    ParsedArticle parsed = ParsedArticle.of(TWO_NOTES);

    assertThat(parsed.all(NoteReference.class))
        .extracting(NoteReference::getNote)
        .containsExactlyElementsOf(parsed.all(ListedNote.class));
  }

  @Test
  void linksCrossReferencesToTheirNotes() {
    ParsedArticle parsed = ParsedArticle.of(TWO_NOTES);

    assertThat(parsed.all(CrossReference.class))
        .extracting(reference -> reference.getTarget().getName())
        .containsExactly("1");
  }

  @Test
  void linksAReferenceToTheNotesThatItsRangeImplies() {
    ParsedArticle parsed =
        ParsedArticle.of(
            """
            The lamps burned [1–3]. Then they went out [4].

            1. A. Smith, Lamps.
            2. B. Brown, Oil.
            3. C. Jones, Wicks.
            4. D. White, Night.
            """);

    assertThat(parsed.all(NoteReference.class).get(1).getImpliedNotes())
        .extracting(Note::getName)
        .containsExactly("2");
  }

  @Test
  void keepsFurtherParagraphsInTheirNote() {
    ListedNote second = ParsedArticle.of(TWO_NOTES).all(ListedNote.class).getLast();

    assertThat(second.getContinuations()).hasSize(1);
  }

  @Test
  void leavesAReferenceWithoutANoteUnresolvedAndSaysSo() {
    ParsedArticle parsed = ParsedArticle.of(TWO_NOTES.replace("3 lamps.\n", "3 lamps.[^lost]\n"));
    NoteReference lost = parsed.all(NoteReference.class).getLast();

    assertThat(lost.getNote().eIsProxy()).isTrue();
    EcoreUtil.resolveAll((Resource) parsed.resource());
    assertThat(parsed.resource().getErrors()).hasSize(1);
  }

  @Test
  void readsTheExplicitForms() {
    ParsedArticle parsed = ParsedArticle.of(ArticleTexts.EXPLICIT);

    assertThat(parsed.all(NoteReference.class))
        .extracting(reference -> reference.getNote().getName())
        .containsExactly("1", "smith", "1", "smith", "smith");
    assertThat(parsed.all(InlineNote.class))
        .flatExtracting(InlineNote::getContent)
        .extracting(text -> ((Text) text).getValue())
        .containsExactly("Counted from the sea.");
    assertThat(parsed.all(Escape.class)).extracting(Escape::getCharacter).containsExactly("2");
    assertThat(parsed.all(Url.class))
        .extracting(Url::getAddress)
        .containsExactly("https://example.org");
    assertThat(parsed.all(HeaderFence.class)).hasSize(2);
  }

  @Test
  void findsThePartsOfAPublishedArticle() {
    ParsedArticle parsed = ParsedArticle.of(ArticleTexts.PUBLISHED);

    assertThat(parsed.all(Title.class)).hasSize(1);
    assertThat(parsed.all(HeaderField.class))
        .extracting(HeaderField::getKey)
        .containsExactly("Publication type", "Journal name", "Keywords");
    assertThat(parsed.all(Abstract.class)).hasSize(1);
    assertThat(parsed.all(Heading.class)).hasSize(1);
    assertThat(parsed.all(SectionBreak.class)).hasSize(1);
    assertThat(parsed.all(ListedNote.class)).hasSize(4);
    assertThat(parsed.all(ClosingLine.class)).hasSize(1);
    assertThat(parsed.all(Url.class))
        .extracting(Url::getAddress)
        .containsExactly("https://example.org/towers", "https://example.org/towers?page=2");
  }

  @Test
  void takesTheListOfARecordForReferences() {
    assertThat(ParsedArticle.of(ArticleTexts.RECORD).all(ReferenceEntry.class))
        .extracting(ReferenceEntry::getName)
        .containsExactly("1", "2", "3");
  }

  @Test
  void writesAnArticleAsItWasRead() {
    ParsedArticle parsed = ParsedArticle.of(ArticleTexts.PUBLISHED);

    assertThat(parsed.resource().getSerializer().serialize(parsed.article()))
        .isEqualTo(ArticleTexts.PUBLISHED);
  }
}
