package org.postil.editor.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.SWT;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;
import org.postil.editor.PostilPlugin;
import org.postil.editor.Wait;

class SpellingTest extends EditorTest {

  private static final String SLIPS =
      """
      The Harbour Dues

      The goverment of the harbor, see https://example.org/goverment for more, rose again.1

      1. A leter by Toloraya to a.leter@example.org.
      """;

  @AfterEach
  void forget() {
    IPreferenceStore store = PostilPlugin.get().getPreferenceStore();
    store.setToDefault(SpellingPreferences.WORDS);
    store.setToDefault(SpellingPreferences.LANGUAGE);
    OwnWords.of(document()).ifPresent(words -> store.setToDefault(words.preference()));
    EditorsUI.getPreferenceStore().setToDefault(SpellingService.PREFERENCE_SPELLING_ENABLED);
  }

  private List<String> marked() {
    Iterable<Annotation> all = () -> viewer().getAnnotationModel().getAnnotationIterator();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(SpellingAnnotation.class::isInstance)
        .map(viewer().getAnnotationModel()::getPosition)
        .sorted((one, other) -> Integer.compare(one.offset, other.offset))
        .map(this::text)
        .toList();
  }

  private String text(Position position) {
    return document().get().substring(position.offset, position.offset + position.length);
  }

  private void waitForMarked(String... words) {
    Wait.until("marked are " + List.of(words), () -> marked().equals(List.of(words)));
  }

  @Test
  void marksSlipsInProseOnly() throws Exception {
    open("language: en-US\n\n" + SLIPS);

    waitForMarked("Harbour", "goverment", "leter");
  }

  @Test
  void ctrl1Corrects() throws Exception {
    open("language: en-GB\n\n" + SLIPS.replace("harbor", "harbour"));
    waitForMarked("goverment", "leter");
    placeCaret("ment of");

    hands.press(SWT.CTRL, '1');
    Wait.until("words are offered", () -> Dialogs.offers().isPresent());
    hands.pressEnterIn(widget());

    Wait.until("the word is right", () -> offset("The government of") > 0);
    waitForMarked("leter");
    hands.press(SWT.CTRL, 'z');
    waitForMarked("goverment", "leter");
  }

  @Test
  void f7GoesFromWordToWord() throws Exception {
    open("language: en-GB\n\n" + SLIPS.replace("harbor", "harbour"));
    waitForMarked("goverment", "leter");
    placeCaret(0);

    hands.press(SWT.F7);
    Wait.until("the first is selected", () -> selected().equals("goverment"));
    hands.press(SWT.F7);
    Wait.until("the next is selected", () -> selected().equals("leter"));
    hands.press(SWT.SHIFT, SWT.F7);
    Wait.until("the first is selected again", () -> selected().equals("goverment"));
  }

  @Test
  void f7GoesToWordsOfABookThatAreFarFromTheScreen() throws Exception {
    open(
        "language: en-GB\n\n"
            + "A goverment.\n\n".repeat(501)
            + "Ships came.\n\n".repeat(900)
            + "A leter.\n");
    Wait.until("words are marked", () -> !marked().isEmpty());
    assertThat(marked()).doesNotContain("leter");
    placeCaret("Ships");

    hands.press(SWT.F7);

    Wait.until("the far one is selected", () -> selected().equals("leter"));
  }

  @Test
  void takesAWordIntoTheDictionaryOrIgnoresIt() throws Exception {
    open("language: en-GB\n\n" + SLIPS.replace("harbor", "harbour"));
    waitForMarked("goverment", "leter");

    take("goverment of", "Add “goverment” to dictionary");
    waitForMarked("leter");
    take("leter by", "Ignore “leter” in this article");
    waitForMarked();

    assertThat(OwnWords.ofAll().words()).containsExactly("goverment");
  }

  @Test
  void whatIsIgnoredFollowsARenamedArticle() throws Exception {
    open("language: en-GB\n\n" + SLIPS.replace("harbor", "harbour"));
    waitForMarked("goverment", "leter");
    take("leter by", "Ignore “leter” in this article");
    waitForMarked("goverment");
    OwnWords before = OwnWords.of(document()).orElseThrow();
    IFile file = editor.getEditorInput().getAdapter(IFile.class);

    file.move(file.getFullPath().removeLastSegments(1).append("renamed.postil"), true, null);

    Wait.until("it has another name", () -> editor.getTitle().equals("renamed.postil"));
    Wait.until(
        "its words hold", () -> OwnWords.of(document()).orElseThrow().words().contains("leter"));
    waitForMarked("goverment");
    assertThat(before.words()).isEmpty();
  }

  @Test
  void canBeSwitchedOffAndOn() throws Exception {
    open("language: en-GB\n\n" + SLIPS.replace("harbor", "harbour"));
    waitForMarked("goverment", "leter");
    IPreferenceStore platform = EditorsUI.getPreferenceStore();

    platform.setValue(SpellingService.PREFERENCE_SPELLING_ENABLED, false);
    waitForMarked();
    platform.setValue(SpellingService.PREFERENCE_SPELLING_ENABLED, true);
    waitForMarked("goverment", "leter");
  }

  @Test
  void leavesALanguageAloneThatHasNoDictionary() throws Exception {
    open("language: en-GB\n\nTeh river.\n");
    waitForMarked("Teh");

    document().replace(0, "language: en-GB".length(), "language: eo");

    waitForMarked();
  }

  private void take(String at, String title) {
    IQuickAssistInvocationContext context = new TextInvocationContext(viewer(), offset(at), 0);
    ICompletionProposal[] offered = new SpellingAssistant().computeQuickAssistProposals(context);
    Arrays.stream(offered)
        .filter(proposal -> proposal.getDisplayString().equals(title))
        .findFirst()
        .orElseThrow()
        .apply(document());
  }
}
