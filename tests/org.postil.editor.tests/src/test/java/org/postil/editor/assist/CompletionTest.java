package org.postil.editor.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class CompletionTest extends EditorTest {

  @Test
  void ctrlSpaceListsLabelsWithTheWordsOfTheirNotes() throws Exception {
    open(ARTICLE.replace("disagreed.3", "disagreed.|"));

    hands.press(SWT.CTRL, ' ');

    Table list = Wait.untilPresent("the list is open", CompletionTest::list);
    Wait.until("three are listed", () -> list.getItemCount() == 3);
    assertThat(list.getItem(0).getText()).startsWith("3  A letter, URL:");
  }

  @Test
  void atTheBeginningOfALineTheTemplatesComeFirst() throws Exception {
    open(ARTICLE.replace("1. Town", "boo|\n\n1. Town"));

    hands.press(SWT.CTRL, ' ');

    Table list = Wait.untilPresent("the list is open", CompletionTest::list);
    Wait.until("a template and three labels", () -> list.getItemCount() == 4);
    assertThat(list.getItem(0).getText()).startsWith("book");
  }

  private static Optional<Table> list() {
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.isVisible() && shell.getText().isEmpty()) {
        Optional<Table> table = Dialogs.find(shell, Table.class);
        if (table.isPresent()) {
          return table;
        }
      }
    }
    return Optional.empty();
  }

  @Test
  void aProposalReplacesWhatWasTyped() throws Exception {
    open(ARTICLE.replace("disagreed.3", "disagreed[^|"));

    ICompletionProposal[] proposals =
        new CompletionAssistant().computeCompletionProposals(viewer(), caret());
    proposals[0].apply(document());

    assertThat(document().get()).contains("Fishermen disagreed[^3] They");
  }
}
