package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.checks.Checks;
import org.postil.recognition.HeaderField;
import org.postil.recognition.Note;
import org.postil.recognition.NoteReference;
import org.postil.recognition.Recognition;
import org.postil.recognition.ReferenceEntry;

/** The examples that come with Postil are read as they are meant. */
class ExamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"article.txt", "named-notes.postil", "record.txt"})
  void isClean(String name) throws IOException {
    assertThat(Checks.run(read(name))).isEmpty();
  }

  @Test
  void everyNoteOfTheArticleIsReferredToOnce() throws IOException {
    Recognition article = read("article.txt").recognition();

    assertThat(article.notes()).hasSize(18);
    assertThat(article.references())
        .extracting(NoteReference::label)
        .containsExactlyElementsOf(article.notes().stream().map(Note::label).toList());
    assertThat(article.crossReferences()).hasSize(7).allMatch(see -> see.target().isPresent());
  }

  @Test
  void namedNotesAreNumberedByTheirFirstReference() throws IOException {
    assertThat(read("named-notes.postil").recognition().notes())
        .filteredOn(note -> !note.label().isEmpty())
        .extracting(Note::label)
        .containsExactly("word", "lyra", "print", "back", "luther");
  }

  @Test
  void recordHasItsFieldsAndReferences() throws IOException {
    Recognition record = read("record.txt").recognition();

    assertThat(record.header())
        .extracting(HeaderField::key)
        .contains("Journal name", "Edition", "Keywords", "Publication date");
    assertThat(record.entries())
        .extracting(ReferenceEntry::label)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    assertThat(record.references()).isEmpty();
  }

  private static Analysis read(String name) throws IOException {
    return Analysis.of(Files.readString(Path.of("../../examples").resolve(name)));
  }
}
