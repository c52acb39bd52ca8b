package org.postil.editor.refactoring;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.postil.analysis.Analysis;
import org.postil.edits.Outcome;

/** Asks for the one value that an operation needs. */
final class ChoicePage<T extends Enum<T>> extends OperationPage {

  private final RememberedChoice<T> choice;
  private final String title;
  private final Map<T, String> texts;
  private final BiFunction<Analysis, T, Outcome> operation;

  /**
   * @param title of the values
   * @param texts the values in their order, each with its text; the first is chosen at first
   */
  ChoicePage(
      String name, String title, Map<T, String> texts, BiFunction<Analysis, T, Outcome> operation) {
    super(name);
    this.choice = new RememberedChoice<>(texts.keySet().iterator().next());
    this.title = title;
    this.texts = texts;
    this.operation = operation;
  }

  @Override
  void createChoices(Composite parent) {
    choice.createGroup(parent, title, texts, this::update);
  }

  @Override
  Function<Analysis, Outcome> operation() {
    T chosen = choice.chosen();
    return article -> operation.apply(article, chosen);
  }

  @Override
  void remember() {
    choice.remember();
  }
}
