package org.postil.editor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.postil.editor.Dialogs;
import org.postil.editor.EditorTest;

class BackgroundTest extends EditorTest {

  @Test
  void computesWhatTheUserWaitsFor() {
    assertThat(Background.compute("Count", () -> 1)).contains(1);
  }

  @Test
  void whatTheUserCancelsGivesNothing() {
    CompletableFuture<Integer> value = new CompletableFuture<>();
    Dialogs.whenOpen(
        "Progress Information",
        dialog -> {
          Dialogs.accept(dialog);
          value.complete(1);
        });

    Optional<Integer> computed = Background.compute("Count", value::join);

    assertThat(computed).isEmpty();
  }
}
