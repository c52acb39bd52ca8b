package org.postil.editor.steps;

import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.postil.editor.PostilEditor;
import org.postil.editor.article.AnalysedText;
import org.postil.editor.article.ArticleHandler;
import org.postil.navigation.Step;
import org.postil.text.Span;

/**
 * Takes the caret one step through the article; which, {@code plugin.xml} says behind the class.
 */
public final class StepHandler extends ArticleHandler implements IExecutableExtension {

  private Step step;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    step = Step.valueOf((String) data);
  }

  @Override
  protected void execute(PostilEditor editor, AnalysedText text) {
    Optional<Span> target = step.from(text.analysis(), text.toAnalysed(editor.caret()));
    if (target.isPresent()) {
      editor.goTo(text.toDocument(target.get()));
    } else {
      editor.say(nothingThere());
    }
  }

  private String nothingThere() {
    return switch (step) {
      case NEXT_REFERENCE -> Messages.Step_noNextReference;
      case PREVIOUS_REFERENCE -> Messages.Step_noPreviousReference;
      case NEXT_NOTE -> Messages.Step_noNextNote;
      case PREVIOUS_NOTE -> Messages.Step_noPreviousNote;
    };
  }
}
