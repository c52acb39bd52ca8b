package org.postil.editor.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.Wait;

class FindReferencesTest extends EditorTest {

  @AfterEach
  void closeView() {
    page().hideView(page().findView(NewSearchUI.SEARCH_VIEW_ID));
  }

  @Test
  void ctrlShiftGListsAllReferencesToTheNoteAtTheCaret() throws Exception {
    open(ARTICLE.replace("\n1. Town", "\n|1. Town"));

    hands.press(SWT.CTRL, SWT.SHIFT, 'g');

    Wait.until("three are listed", () -> pageShown() && table().getItemCount() == 3);
    assertThat(Arrays.stream(table().getItems()).map(TableItem::getText))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("3: Harbour dues rose"),
            second -> assertThat(second).startsWith("7: They said so"),
            third -> assertThat(third).startsWith("10: See [1]"));
  }

  @Test
  void whatIsChosenIsShownInTheEditor() throws Exception {
    open(ARTICLE.replace("\n1. Town", "\n|1. Town"));
    hands.press(SWT.CTRL, SWT.SHIFT, 'g');
    Wait.until("three are listed", () -> pageShown() && table().getItemCount() == 3);

    ((AbstractTextSearchViewPage) view().getActivePage()).gotoNextMatch();

    Wait.until("the caret is in the text", () -> caret() < offset("1. Town"));
    assertThat(selected()).isEqualTo("1");
  }

  private static boolean pageShown() {
    return view() != null && view().getActivePage() instanceof ReferencesPage;
  }

  private static ISearchResultViewPart view() {
    return NewSearchUI.getSearchResultView();
  }

  private static Table table() {
    return Dialogs.find(
            (Composite) ((ReferencesPage) view().getActivePage()).getControl(), Table.class)
        .orElseThrow();
  }
}
