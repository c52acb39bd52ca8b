package org.postil.editor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postil.analysis.Analysis;
import org.postil.editor.Wait;

class ArticlesTest {

  private final Articles articles = new Articles();
  private final IDocument document = new Document("One.1 Two.\n\n1. Note.\n");
  private final List<Runnable> subscriptions = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  @AfterEach
  void unsubscribe() {
    subscriptions.forEach(Runnable::run);
  }

  @Test
  void nothingWaitsForWhatIsSlow() {
    CountDownLatch othersShown = new CountDownLatch(1);
    subscriptions.add(
        articles.subscribeSlowly(
            document, analysis -> await(othersShown), done -> shown.add("slow")));
    subscriptions.add(
        articles.subscribe(
            document,
            Analysis::text,
            text -> {
              shown.add("quick");
              othersShown.countDown();
            }));

    Wait.until("both are shown", () -> shown.size() == 2);
    assertThat(shown).containsExactly("quick", "slow");
  }

  @Test
  void whatAChangeHasOvertakenIsNotShown() {
    String changed = "And one.1 Two.\n\n1. Note.\n";
    subscriptions.add(articles.subscribeSlowly(document, Analysis::text, shown::add));
    subscriptions.add(articles.subscribe(document, Analysis::text, text -> change(changed)));

    Wait.until("the changed text is shown", () -> !shown.isEmpty());
    assertThat(shown).containsExactly(changed);
  }

  @Test
  void anAnalysisHasOneOutline() {
    Analysis article = Analysis.of(document.get());

    assertThat(articles.outline(article)).isSameAs(articles.outline(article));
    assertThat(articles.outline(Analysis.of("Other.1 Text.\n\n1. Note.\n")))
        .isNotSameAs(articles.outline(article));
  }

  private void change(String text) {
    if (!document.get().equals(text)) {
      document.set(text);
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
