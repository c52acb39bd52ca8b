package org.postil.editor.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class FoldingTest extends EditorTest {

  @Test
  void theNotesCanBeFolded() throws Exception {
    open(ARTICLE);
    String notes = ARTICLE.substring(ARTICLE.indexOf("1. Town"));

    Wait.until("the notes are foldable", () -> folds().contains(notes));
  }

  @Test
  void aSectionEndsWhereTheNotesBegin() throws Exception {
    open(ARTICLE);
    int from = ARTICLE.indexOf("The fishermen");

    Wait.until(
        "the section is foldable",
        () -> folds().contains(ARTICLE.substring(from, ARTICLE.indexOf("\n1. Town"))));
  }

  @Test
  void indentationFoldsNothing() throws Exception {
    open("One.1\n  Two,\n    three.\n  Four.\nFive.\n\n1. Note.\n2. More.\n");

    Wait.until("the notes are foldable", () -> folds().contains("1. Note.\n2. More.\n"));
    assertThat(folds()).noneMatch(fold -> fold.startsWith("  Two"));
  }

  @Test
  void whatIsFoldedStaysFoldedWhileTyping() throws Exception {
    open(ARTICLE.replace("Harbour dues rose", "|Harbour dues rose"));
    Wait.until("the notes are foldable", () -> fold("1. Town").isPresent());
    ProjectionAnnotation notes = fold("1. Town").orElseThrow();
    model().collapse(notes);

    hands.type("again ");
    Wait.until("the words are there", () -> offset("again Harbour") > 0);
    waitForAnalysis();

    assertThat(fold("1. Town")).containsSame(notes);
    assertThat(notes.isCollapsed()).isTrue();
  }

  @Test
  void keysFoldAndUnfoldThePartAtTheCaret() throws Exception {
    open(ARTICLE.replace("\n1. Town", "\n|1. Town"));
    Wait.until("the notes are foldable", () -> fold("1. Town").isPresent());
    ProjectionAnnotation notes = fold("1. Town").orElseThrow();

    hands.press(SWT.CTRL, SWT.KEYPAD_SUBTRACT);
    Wait.until("the notes are folded", notes::isCollapsed);

    hands.press(SWT.CTRL, SWT.KEYPAD_ADD);
    Wait.until("the notes are unfolded", () -> !notes.isCollapsed());
  }

  @Test
  void aLinkIntoAFoldedPartOpensIt() throws Exception {
    open(ARTICLE);
    Wait.until("the notes are foldable", () -> fold("1. Town").isPresent());
    ProjectionAnnotation notes = fold("1. Town").orElseThrow();
    model().collapse(notes);

    placeCaret("2 and the weather");
    hands.press(SWT.F3);

    Wait.until("the caret is at note 2", () -> caret() == offset("2. See"));
    assertThat(notes.isCollapsed()).isFalse();
  }

  @Test
  void theHeaderCanBeFolded() throws Exception {
    open("Title: The Dues\nAuthor: A. Person\n\nIt rained.1\n\n1. A note.\n");

    Wait.until(
        "the header is foldable", () -> folds().contains("Title: The Dues\nAuthor: A. Person\n"));
  }

  private ProjectionAnnotationModel model() {
    return ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
  }

  private Optional<ProjectionAnnotation> fold(String beginning) {
    List<ProjectionAnnotation> found = new ArrayList<>();
    model()
        .getAnnotationIterator()
        .forEachRemaining(
            annotation -> {
              if (text(model().getPosition(annotation)).startsWith(beginning)) {
                found.add((ProjectionAnnotation) annotation);
              }
            });
    return found.stream().findFirst();
  }

  private List<String> folds() {
    List<String> folds = new ArrayList<>();
    model()
        .getAnnotationIterator()
        .forEachRemaining(annotation -> folds.add(text(model().getPosition(annotation))));
    return folds;
  }

  private String text(Position position) {
    try {
      return document().get(position.offset, position.length);
    } catch (BadLocationException e) {
      throw new AssertionError(e);
    }
  }
}
