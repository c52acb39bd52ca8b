package org.postil.checks;

import java.util.List;
import java.util.function.Consumer;
import org.postil.analysis.Analysis;
import org.postil.internal.Messages;
import org.postil.recognition.HeaderField;
import org.postil.recognition.internal.words.WordList;

/** A field of the header that Postil does not know. */
final class UnknownFieldCheck implements Check {

  private static final List<WordList> KNOWN =
      List.of(WordList.named("header-keys"), WordList.named("header-labels"));

  @Override
  public String id() {
    return "header.unknown";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Analysis article, Consumer<Finding> findings) {
    article.recognition().header().stream()
        .filter(field -> KNOWN.stream().noneMatch(words -> words.contains(field.key())))
        .map(this::finding)
        .forEach(findings);
  }

  private Finding finding(HeaderField field) {
    return finding(
        field.keySpan(), Messages.format("header.unknown", field.key()), List.of(), List.of());
  }
}
