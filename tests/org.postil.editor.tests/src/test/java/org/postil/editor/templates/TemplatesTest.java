package org.postil.editor.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.postil.editor.EditorTest;

class TemplatesTest extends EditorTest {

  @Test
  void anEmptyLineOffersAllTemplates() throws Exception {
    open(ARTICLE + "|");

    assertThat(names()).containsExactlyInAnyOrder("book", "note", "paper", "see", "web");
  }

  @Test
  void theBeginningOfANameOffersThatTemplateAndEnterWritesIt() throws Exception {
    open(ARTICLE + "4. boo|");
    assertThat(names()).containsExactly("book");

    ((ICompletionProposalExtension2) proposals()[0]).apply(viewer(), (char) 0, 0, caret());
    hands.press(SWT.ESC);

    assertThat(document().get()).endsWith("4. author. title. place: publisher, year. P. page.");
  }

  @Test
  void runningTextOffersNone() throws Exception {
    open(ARTICLE.replace("council blamed", "council |blamed"));
    assertThat(names()).isEmpty();
  }

  @Test
  void aWordWithinRunningTextIsNoTemplate() throws Exception {
    open(ARTICLE.replace("council blamed", "council's book| blamed"));

    assertThat(names()).isEmpty();
  }

  @Test
  void theUserMayChangeThem() {
    var dialog =
        PreferencesUtil.createPreferenceDialogOn(
            page().getWorkbenchWindow().getShell(), "org.postil.editor.templates", null, null);
    dialog.setBlockOnOpen(false);
    dialog.open();

    assertThat(dialog.getSelectedPage()).isInstanceOf(TemplatesPage.class);
    dialog.close();
  }

  private List<String> names() {
    return Arrays.stream(proposals())
        .map(proposal -> proposal.getDisplayString().split(" ")[0])
        .toList();
  }

  private ICompletionProposal[] proposals() {
    return new TemplateAssistant().computeCompletionProposals(viewer(), caret());
  }
}
