package org.postil.editor.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;
import org.postil.edits.Passage;
import org.postil.text.Span;

/** A drag itself cannot be played on a virtual display, so the drop begins where it ends. */
class DragTest extends EditorTest {

  private static final String ARTICLE_OF_TWO =
      """
      The Ferry

      The ferry ran.1 It was slow. It sank.2 So it goes.

      1. Timetable, page 9.
      2. Evening paper.
      """;

  private Span span(String words) {
    return new Span(offset(words), words.length());
  }

  private Passage passage(String words) {
    return Passage.of(Analysis.of(document().get()), span(words)).orElseThrow();
  }

  private PassageDrop drop() {
    DropTarget target = (DropTarget) widget().getData(DND.DROP_TARGET_KEY);
    assertThat(target.getTransfer()).contains(PassageTransfer.INSTANCE, TextTransfer.getInstance());
    return new PassageDrop(editor, viewer(), null);
  }

  @Test
  void textCanBeDraggedAndFilesCanBeDropped() throws Exception {
    open(ARTICLE_OF_TWO);

    assertThat(widget().getData(DND.DRAG_SOURCE_KEY)).isInstanceOf(DragSource.class);
    assertThat(Arrays.asList(((DropTarget) widget().getData(DND.DROP_TARGET_KEY)).getTransfer()))
        .contains(FileTransfer.getInstance());
  }

  @Test
  void movesWordsWithTheirNotesAndOneUndoTakesItBack() throws Exception {
    open(ARTICLE_OF_TWO);

    drop().take(passage("It sank.2 "), offset("The ferry ran"), Optional.of(span("It sank.2 ")));

    Wait.until("the note is the first", () -> offset("\n1. Evening paper.") > 0);
    assertThat(document().get()).contains("It sank.1 The ferry ran.2 It was slow. So");
    hands.press(SWT.CTRL, 'z');
    Wait.until("the text is as before", () -> document().get().equals(ARTICLE_OF_TWO));
  }

  @Test
  void bringsAPassageFromElsewhere() throws Exception {
    open(ARTICLE_OF_TWO);
    Passage other =
        Passage.of(Analysis.of("T\n\nRain fell.1 More.\n\n1. Diary.\n"), new Span(3, 12))
            .orElseThrow();

    drop().take(other, offset("It sank"), Optional.empty());

    Wait.until("the note is there", () -> offset("\n2. Diary.") > 0);
    assertThat(document().get()).contains("slow. Rain fell.2 It sank.3", "\n3. Evening paper.");
  }

  @Test
  void movesAndInsertsPlainTextAsItIs() throws Exception {
    open(ARTICLE_OF_TWO);

    drop().take("It was slow. ", offset("So it goes"), Optional.of(span("It was slow. ")));
    assertThat(document().get()).contains("The ferry ran.1 It sank.2 It was slow. So it goes.");
    assertThat(selected()).isEqualTo("It was slow. ");

    drop().take("Later. ", offset("It sank"), Optional.empty());
    assertThat(document().get()).contains("ran.1 Later. It sank.2");
  }
}
